import type { SickDay, SickDayRow } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { isAhead } from '../bookings/is-ahead.ts';
import { presentRow } from '../bookings/present-row.ts';
import { writtenRecord } from '../history/written-record.ts';
import { undoableNow } from '../reassigning/undoable.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { revisionOf } from '../team/revision.ts';
import { waysOf } from './cover-booking.ts';
import { isOpen, type Job, type JobRow } from './job-document.ts';

/** A job as somebody sees it, at an instant. */
export async function presentJob(context: TeamContext, view: StoreView, job: Job): Promise<SickDay> {
  const { id, host, from, to, timeOff, at, by } = job;
  const rows: SickDayRow[] = [];
  for (const row of job.rows) rows.push(await presentJobRow(context, view, row));
  return {
    id,
    host,
    from: formatInstant(from),
    to: formatInstant(to),
    state: isOpen(job) ? 'running' : 'done',
    at: formatInstant(at),
    by: by.person.name,
    timeOff,
    rows,
    counts: countsOf(rows),
    revision: revisionOf(rows),
  };
}

export function countsOf(rows: readonly Pick<SickDayRow, 'state'>[]): SickDay['counts'] {
  const count = (wanted: SickDayRow['state']): number => rows.filter(({ state }) => state === wanted).length;
  return { waiting: count('waiting'), done: count('done'), failed: count('failed') };
}

async function presentJobRow(context: TeamContext, view: StoreView, row: JobRow): Promise<SickDayRow> {
  const { now } = context;
  const { booking: id, state, to, record: seq, reason } = row;
  const found = await view.booking(id);
  const records = seq === null ? [] : await view.recordsOf(id);
  const record = records.find((one) => one.record.seq === seq)?.record ?? null;
  const last = found && state === 'done' ? await undoableNow(context, view, found) : null;
  return {
    id,
    booking: found && isAhead(found, now) ? await presentRow(view, found, now) : null,
    state,
    to,
    record: record && writtenRecord(record),
    free: [],
    reason,
    ways: waysOf(reason),
    undoable: last !== null && last.record === seq,
  };
}
