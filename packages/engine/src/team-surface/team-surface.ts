import { TEAM_ROUTES, type TeamRouteId, type TeamSurface } from '@team-booking/contract/team';
import type { Actor } from '../access/actor.ts';
import { checkAccess } from '../access/check-access.ts';
import { auditVerbs } from '../audit/audit-verbs.ts';
import { bookingTypeVerbs } from '../booking-types/booking-type-verbs.ts';
import { bookingVerbs } from '../bookings/booking-verbs.ts';
import { calendarVerbs } from '../calendars/calendar-verbs.ts';
import { changeVerbs } from '../live/change-verbs.ts';
import { historyVerbs } from '../history/history-verbs.ts';
import { feedVerbs } from '../host-feed/feed-verbs.ts';
import { hostVerbs } from '../hosts/host-verbs.ts';
import { insightVerbs } from '../insight/insight-verbs.ts';
import { messageVerbs } from '../messages/message-verbs.ts';
import { webhookVerbs } from '../webhooks/webhook-verbs.ts';
import { paymentVerbs } from '../payment/payment-verbs.ts';
import { peopleVerbs } from '../people/people-verbs.ts';
import { poolVerbs } from '../pool/pool-verbs.ts';
import { privacyVerbs } from '../privacy/privacy-verbs.ts';
import { questionVerbs } from '../questions/question-verbs.ts';
import { reassignVerbs } from '../reassigning/reassign-verbs.ts';
import { sickDayVerbs } from '../sick-day/sick-day-verbs.ts';
import { signInVerbs } from '../sign-in/sign-in-verbs.ts';
import { tokenVerbs } from '../tokens/token-verbs.ts';
import { waitingVerbs } from '../waiting/waiting-verbs.ts';
import { teamVerbs } from '../team/team-verbs.ts';
import type { TeamBackend, TeamContext } from './team-context.ts';

/** Every verb of the team's side, by family. */
const verbsOf = (context: TeamContext): TeamSurface => ({
  ...teamVerbs(context),
  ...peopleVerbs(context),
  ...signInVerbs(context),
  ...tokenVerbs(context),
  ...hostVerbs(context),
  ...calendarVerbs(context),
  ...feedVerbs(context),
  ...bookingTypeVerbs(context),
  ...poolVerbs(context),
  ...bookingVerbs(context),
  ...reassignVerbs(context),
  ...sickDayVerbs(context),
  ...historyVerbs(context),
  ...insightVerbs(context),
  ...changeVerbs(context),
  ...waitingVerbs(context),
  ...questionVerbs(context),
  ...auditVerbs(context),
  ...privacyVerbs(context),
  ...webhookVerbs(context),
  ...messageVerbs(context),
  ...paymentVerbs(context),
});

/**
 * The team's side of the contract for one actor, without a transport. Requests are those that the contract's table of routes has checked.
 * What the actor may not do is refused here, whatever a page shows.
 *
 * @param actor who asks; `null` = nobody has signed in
 * @param now the present, epoch milliseconds
 */
export function teamSurface(backend: TeamBackend, actor: Actor | null, now: () => number): TeamSurface {
  const members = (Object.keys(TEAM_ROUTES) as TeamRouteId[]).map((id) => {
    const answer = async (request: unknown): Promise<unknown> => {
      checkAccess(TEAM_ROUTES[id], actor);
      const verbs = verbsOf({ backend, actor: actor!, now: now() });
      // A member and its request correlate by id, which TypeScript cannot express for a union.
      return (verbs[id] as unknown as (request: unknown) => unknown)(request);
    };
    return [id, answer] as const;
  });
  return Object.fromEntries(members) as unknown as TeamSurface;
}
