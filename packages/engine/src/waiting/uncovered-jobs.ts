import type { WaitingItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { sees } from '../access/check-access.ts';
import { isToBegin } from '../bookings/is-ahead.ts';
import { JOB, jobOf, type Job } from '../sick-day/job-document.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Sick days with bookings that nobody could take and that are still the host's, those first whose range ends first. */
export async function waitingJobs({ actor, now }: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const job of (await view.documents({ kind: JOB, from: now })).map(jobOf)) {
    if (!sees(actor, [job.host])) continue;
    const uncovered = await countUncovered(view, job, now);
    if (uncovered === 0) continue;
    items.push({
      kind: 'job',
      since: formatInstant(job.at),
      subject: `job/${job.id}`,
      remedies: [{ verb: 'job', parameters: { id: job.id } }],
      job: job.id,
      host: job.host,
      uncovered,
    });
  }
  return items;
}

async function countUncovered(view: StoreView, { host, rows }: Job, now: number): Promise<number> {
  let uncovered = 0;
  for (const { booking, state } of rows) {
    const row = state === 'failed' ? await view.booking(booking) : null;
    if (row && row.state.hosts.includes(host) && isToBegin(row, now)) uncovered++;
  }
  return uncovered;
}
