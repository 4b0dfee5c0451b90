import { Refusal } from '@team-booking/contract';
import type { sickDayRoutes, TeamSurface } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { JOB, jobOf } from './job-document.ts';
import { presentJob } from './present-job.ts';
import { sickDay } from './sick-day.ts';

/** All bookings of a host in a range, given to others as one job. */
export function sickDayVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof sickDayRoutes> {
  const { backend, actor } = context;
  return {
    sickDay: (request) => sickDay(context, request),
    job: ({ id }) =>
      backend.store.read(backend.team, async (view) => {
        const found = await view.document(JOB, id);
        const job = found && jobOf(found);
        if (job && sees(actor, [job.host])) return presentJob(context, view, job);
        throw new Refusal('not-found', 'There is no such job. Load the list of what waits again.');
      }),
  };
}
