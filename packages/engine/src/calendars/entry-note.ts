import { randomId } from '../crypto/random-id.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CalendarPlace } from './calendar-writer.ts';

/** Kind of the documents that say what was written into which calendar. Nothing of a visitor is in them. */
export const ENTRY_NOTE = 'calendar-entry';

/** What was written. */
export interface EntryNote extends CalendarPlace {
  readonly done: 'put' | 'changed' | 'removed';
}

export function entryNoteOf({ body }: StoredDocument): EntryNote {
  return body as unknown as EntryNote;
}

export async function noteEntry(
  transaction: StoreTransaction,
  booking: string,
  { host, calendar, done }: EntryNote,
  now: number,
): Promise<void> {
  const body = { host, calendar, done };
  await transaction.putDocument({ kind: ENTRY_NOTE, id: randomId(), ref: booking, at: now, body });
}
