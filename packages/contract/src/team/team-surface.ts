import type { AnswerFor, RequestFor } from '../routes/index.ts';
import { checkedAgainst, type SentRequest } from '../routes/index.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { bookingRoutes } from './routes/booking-routes.ts';
import { bookingTypeRoutes } from './routes/booking-type-routes.ts';
import { calendarRoutes } from './routes/calendar-routes.ts';
import { changeRoutes } from './routes/change-routes.ts';
import { feedRoutes } from './routes/feed-routes.ts';
import { historyRoutes } from './routes/history-routes.ts';
import { hostRoutes } from './routes/host-routes.ts';
import { insightRoutes } from './routes/insight-routes.ts';
import { messageRoutes } from './routes/message-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';
import { paymentRoutes } from './routes/payment-routes.ts';
import { peopleRoutes } from './routes/people-routes.ts';
import { poolRoutes } from './routes/pool-routes.ts';
import { privacyRoutes } from './routes/privacy-routes.ts';
import { questionRoutes } from './routes/question-routes.ts';
import { reassignRoutes } from './routes/reassign-routes.ts';
import { sickDayRoutes } from './routes/sick-day-routes.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';
import { teamRoutes } from './routes/team-routes.ts';
import { tokenRoutes } from './routes/token-routes.ts';
import { waitingRoutes } from './routes/waiting-routes.ts';

/** The team's side of the contract, request by request, as `ROUTES` is the visitor's. */
export const TEAM_ROUTES = {
  ...teamRoutes,
  ...peopleRoutes,
  ...signInRoutes,
  ...tokenRoutes,
  ...hostRoutes,
  ...calendarRoutes,
  ...feedRoutes,
  ...bookingTypeRoutes,
  ...poolRoutes,
  ...bookingRoutes,
  ...reassignRoutes,
  ...sickDayRoutes,
  ...historyRoutes,
  ...insightRoutes,
  ...changeRoutes,
  ...waitingRoutes,
  ...questionRoutes,
  ...auditRoutes,
  ...privacyRoutes,
  ...webhookRoutes,
  ...messageRoutes,
  ...paymentRoutes,
} as const;

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
