import type { TeamSurface, tokenRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { createToken } from './create-token.ts';
import { listTokens } from './list-tokens.ts';
import { revokeToken } from './revoke-token.ts';

/** API tokens: hashed, scoped, with an expiry. */
export function tokenVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof tokenRoutes> {
  return {
    tokens: () => listTokens(context),
    createToken: ({ body }) => createToken(context, body),
    revokeToken: ({ id }) => revokeToken(context, id),
  };
}
