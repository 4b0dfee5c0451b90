import { Refusal } from '@team-booking/contract';
import type { Backend } from '../booking/backend.ts';
import { hostTaken } from '../booking/named-host.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { doerOf } from '../bookings/own-booking.ts';
import { randomId } from '../crypto/random-id.ts';
import { noteReassigned } from '../reassigning/note-reassigned.ts';
import type { StoreTransaction } from '../store/store.ts';
import { coverBooking, reasonOf, type Covered } from './cover-booking.ts';
import { JOB, jobOf, OPEN, putJob, type Job, type JobRow } from './job-document.ts';
import { newHost } from './plan-rows.ts';

type JobBackend = Pick<Backend, 'store' | 'team' | 'busy' | 'key' | 'calendarsNow'>;

/** For so long nobody else goes on with a job whose process has died. Each row renews it. */
const LEASE = 30_000;

/**
 * Goes on with all jobs that are not done, row by row, each row in a transaction of its own together with its state: whatever
 * interrupts it, a row takes effect once. To be called when a process starts, periodically, and after a job was accepted.
 *
 * @returns how many rows came to an end
 */
export async function runJobs(backend: JobBackend, now: number): Promise<number> {
  const { store, team } = backend;
  const open = await store.read(team, (view) => view.documents({ kind: JOB, ref: OPEN }));
  let ended = 0;
  for (const { id } of open) ended += await runJob(backend, id, now);
  return ended;
}

/** For so long a row waits for calendars that cannot be read, e.g. because a server has just started. */
const PATIENCE = 600_000;

/** Goes on with one job until it is done or somebody else works on it. */
async function runJob(backend: JobBackend, id: string, now: number): Promise<number> {
  const turn: Turn = { id, holder: randomId(), now, postponed: new Set() };
  let ended = 0;
  while (await nextRow(backend, turn)) ended++;
  return ended - turn.postponed.size;
}

interface Turn {
  readonly id: string;
  readonly holder: string;
  readonly now: number;
  /** Bookings of rows that wait for something else. */
  readonly postponed: Set<string>;
}

/** Does the next row of a job. @returns whether there was one */
async function nextRow(backend: JobBackend, turn: Turn): Promise<boolean> {
  let tried: Covered | null = null;
  const work = async (transaction: StoreTransaction, look: SecondLook): Promise<boolean> => {
    tried = null;
    const found = await takenJob(transaction, turn);
    if (!found) return false;
    const { job, row } = found;
    const { host, reason, by } = job;
    tried = { booking: row.booking, host, choice: row.choice, reason, by: doerOf(by), now: turn.now };
    const done = await coverBooking(backend, transaction, tried, look);
    await noteReassigned({ backend, actor: by, now: turn.now }, transaction, 'sickDay', done);
    await putRow(transaction, job, { ...row, state: 'done', to: newHost(done), record: done.record.seq });
    return true;
  };
  try {
    return await writeBooking(backend, turn.now, work, { taken: hostTaken });
  } catch (error) {
    if (!(error instanceof Refusal) || !tried) throw error;
    return failRow(backend, turn, tried, error);
  }
}

/** Notes why nobody takes the booking of a row. @throws the refusal if it is no such reason */
function failRow(backend: JobBackend, turn: Turn, tried: Covered, refusal: Refusal): Promise<boolean> {
  return backend.store.write(backend.team, async (transaction) => {
    const reason = await reasonOf(transaction, tried, refusal);
    if (!reason) throw refusal;
    const found = await takenJob(transaction, turn);
    if (found?.row.booking !== tried.booking) return true;
    const { job, row } = found;
    const patience = row.patience ?? turn.now + PATIENCE;
    const waits = reason.code === 'nobody-free' && row.planned && turn.now < patience;
    if (waits && (await hasUnread(backend, transaction, tried.booking))) {
      await putRow(transaction, { ...job, lease: null }, { ...row, patience });
      turn.postponed.add(row.booking);
    } else {
      await putRow(transaction, job, { ...row, state: 'failed', reason });
    }
    return true;
  });
}

/** Whether somebody who might take a booking has a calendar that cannot be read just now. */
async function hasUnread({ busy }: JobBackend, transaction: StoreTransaction, booking: string): Promise<boolean> {
  const row = await transaction.booking(booking);
  const pool = row && (await transaction.pool(row.type));
  if (!row || !pool) return false;
  const { start, end } = row.state;
  const known = busy(
    pool.members.flatMap(({ active, host }) => (active ? [host] : [])),
    start,
    end,
  );
  return [...known.values()].some(({ state }) => state === 'closed');
}

/** A job with its next row and this process's lease; `null` if it is done, or somebody else works on it. */
async function takenJob(
  transaction: StoreTransaction,
  { id, holder, now, postponed }: Turn,
): Promise<{ readonly job: Job; readonly row: JobRow } | null> {
  const found = await transaction.document(JOB, id);
  const job = found && jobOf(found);
  const row = job?.rows.find(({ booking, state }) => state === 'waiting' && !postponed.has(booking));
  if (!job || !row) return null;
  if (job.lease && job.lease.holder !== holder && job.lease.until > now) return null;
  return { job: { ...job, lease: { holder, until: now + LEASE } }, row };
}

function putRow(transaction: StoreTransaction, job: Job, row: JobRow): Promise<void> {
  return putJob(transaction, { ...job, rows: job.rows.map((one) => (one.booking === row.booking ? row : one)) });
}
