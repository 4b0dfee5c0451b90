import type { TeamSurface, waitingRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { waitingApprovals } from './approvals.ts';
import { waitingQuestions } from './asked-questions.ts';
import { waitingProposals } from './open-proposals.ts';
import { waitingJobs } from './uncovered-jobs.ts';
import { waitingWebhooks } from './ended-webhooks.ts';
import { waitingDeliveries } from './undelivered.ts';
import { waitingCalendars } from './unread-calendars.ts';

/** Each looks for one kind of thing that waits; the most urgent kind first. */
const KINDS = [
  waitingApprovals,
  waitingQuestions,
  waitingJobs,
  waitingCalendars,
  waitingDeliveries,
  waitingWebhooks,
  waitingProposals,
] as const;

/** What waits for somebody. */
export function waitingVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof waitingRoutes> {
  const { store, team } = context.backend;
  return {
    waiting: () =>
      store.read(team, async (view) => {
        const items = [];
        for (const kind of KINDS) items.push(...(await kind(context, view)));
        return { items };
      }),
  };
}
