import type { signInRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { requestLink } from './request-link.ts';
import { endSession, listSessions, signOut } from './sessions.ts';
import { useLink } from './use-link.ts';

/** Links by mail, sessions. */
export function signInVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof signInRoutes> {
  const { backend, now } = context;
  return {
    requestSignInLink: ({ body }) => requestLink(backend, body, now),
    signIn: ({ body }) => useLink(backend, body, now),
    signOut: () => signOut(context),
    sessions: () => listSessions(context),
    endSession: ({ id }) => endSession(context, id),
  };
}
