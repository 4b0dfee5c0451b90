import type { AnswerFor, RequestFor } from '../routes/index.ts';
import { checkedAgainst, type SentRequest } from '../routes/index.ts';
import { teamRoutes } from './routes/team-routes.ts';

/** The team's side of the contract, request by request, as `ROUTES` is the visitor's. */
export const TEAM_ROUTES = { ...teamRoutes } as const;

/** Names a request of the team's side. */
export type TeamRouteId = keyof typeof TEAM_ROUTES;

/** A checked request of the team's side. */
export type TeamRequestOf<Id extends TeamRouteId> = RequestFor<(typeof TEAM_ROUTES)[Id]>;

/** The answer to a request of the team's side. */
export type TeamAnswerOf<Id extends TeamRouteId> = AnswerFor<(typeof TEAM_ROUTES)[Id]>;

/** Answers the requests of the team's side to one actor. Members throw a `Refusal` for what they cannot carry out. */
export type TeamSurface = {
  readonly [Id in TeamRouteId]: (request: TeamRequestOf<Id>) => TeamAnswerOf<Id> | Promise<TeamAnswerOf<Id>>;
};

/** Checks a request against its row, as `checkedRequest` does for the public contract. @throws {Refusal} */
export function checkedTeamRequest<Id extends TeamRouteId>(id: Id, sent: SentRequest): TeamRequestOf<Id> {
  return checkedAgainst(TEAM_ROUTES[id], sent) as TeamRequestOf<Id>;
}
