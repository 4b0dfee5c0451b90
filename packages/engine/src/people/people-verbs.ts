import type { peopleRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { changeMe } from './change-me.ts';
import { changePerson } from './change-person.ts';
import { invite, inviteAgain } from './invite.ts';
import { listPeople } from './list-people.ts';
import { removePerson } from './remove-person.ts';

/** Who may sign in, with which role. */
export function peopleVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof peopleRoutes> {
  return {
    people: ({ query }) => listPeople(context, query()),
    invite: ({ body }) => invite(context, body),
    inviteAgain: ({ id }) => inviteAgain(context, id),
    changePerson: ({ id, revision, body }) => changePerson(context, id, revision, body),
    removePerson: ({ id }) => removePerson(context, id),
    changeMe: ({ body }) => changeMe(context, body),
  };
}
