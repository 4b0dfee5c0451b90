import type { QuestionKind } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import { randomId } from '../crypto/random-id.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CalendarPlace } from './calendar-writer.ts';

/** Kind of the documents that say what was written into which calendar, and what its host has made of it. Nothing of a visitor is in them. */
export const ENTRY_NOTE = 'calendar-entry';

/** What was written, or found. */
export interface EntryNote extends CalendarPlace {
  readonly done: 'put' | 'changed' | 'removed' | QuestionKind;
  /** Where it was moved to, epoch milliseconds. */
  readonly stands?: Interval;
}

/** Whether we have done it, and not its host. */
export function isOurs({ done }: Pick<EntryNote, 'done'>): boolean {
  return done === 'put' || done === 'changed' || done === 'removed';
}

export function entryNoteOf({ body }: StoredDocument): EntryNote {
  return body as unknown as EntryNote;
}

export async function noteEntry(
  transaction: StoreTransaction,
  booking: string,
  { host, calendar, done, stands }: EntryNote,
  now: number,
): Promise<void> {
  const body = { host, calendar, done, ...(stands && { stands }) };
  await transaction.putDocument({ kind: ENTRY_NOTE, id: randomId(), ref: booking, at: now, body });
}
