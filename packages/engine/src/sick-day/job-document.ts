import type { SickDayRow } from '@team-booking/contract/team';
import type { Author } from '../audit/note-change.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';

/** The kind of document that a job is kept as. It is found by whether something of it is left to do, and by the end of its range. */
export const JOB = 'job';
/** `ref` of a job of which something is left to do. */
export const OPEN = 'open';
const DONE = 'done';

/** A booking of a job, without anything about its visitor. */
export interface JobRow {
  readonly booking: string;
  /** Who was chosen to take it; `null` = whoever the rule gives it to. */
  readonly choice: string | null;
  /** Whether somebody could take it when the job was asked for. */
  readonly planned: boolean;
  /** Until when it waits for calendars that cannot be read; `null` = it does not. */
  readonly patience: number | null;
  readonly state: SickDayRow['state'];
  readonly to: string | null;
  /** Seq of the record by which it was given. */
  readonly record: number | null;
  readonly reason: SickDayRow['reason'];
}

/** A process that works on a job; another one goes on with it once this has lapsed. */
interface Lease {
  readonly holder: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** A sick day as it is kept. Instants are epoch milliseconds. */
export interface Job {
  readonly id: string;
  readonly host: string;
  readonly from: number;
  readonly to: number;
  readonly timeOff: boolean;
  readonly reason: string | null;
  readonly by: Author;
  readonly at: number;
  readonly rows: readonly JobRow[];
  readonly lease: Lease | null;
}

export function jobOf({ id, body }: StoredDocument): Job {
  return { ...(body as unknown as Omit<Job, 'id'>), id };
}

/** Whether something of a job is left to do. */
export function isOpen({ rows }: Pick<Job, 'rows'>): boolean {
  return rows.some(({ state }) => state === 'waiting');
}

/** Stores a job that this transaction has read or makes. */
export async function putJob(transaction: StoreTransaction, { id, ...body }: Job): Promise<void> {
  await transaction.putDocument({
    kind: JOB,
    id,
    ref: isOpen(body) ? OPEN : DONE,
    at: body.to,
    body: { ...body, lease: isOpen(body) ? body.lease : null },
  });
}
