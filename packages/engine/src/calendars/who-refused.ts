import type { FreeAt } from '../availability/free-at.ts';
import type { StoreView } from '../store/store.ts';
import { ENTRY_NOTE, entryNoteOf, isOurs, type EntryNote } from './entry-note.ts';

/** What a host does in their calendar with a booking that they will not have. */
const REFUSING: ReadonlySet<EntryNote['done']> = new Set(['deleted', 'declined', 'cancelled']);

/** Hosts who would not have a booking, by what each did last with it in their calendar. */
export async function whoRefused(view: StoreView, booking: string): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const notes = await view.documents({ kind: ENTRY_NOTE, ref: booking });
  for (const note of notes.toSorted((a, b) => a.at - b.at).map(entryNoteOf)) {
    // What we have done says nothing of its host.
    if (isOurs(note)) continue;
    if (REFUSING.has(note.done)) refused.add(note.host);
    else refused.delete(note.host);
  }
  return refused;
}

/** Who is free for a booking that the rule is to give to somebody: to those who have refused it, it is as if they were not. */
export function freeToTake({ free, busy }: FreeAt, refused: ReadonlySet<string>): FreeAt {
  const unwilling = free.filter((host) => refused.has(host)).map((host) => [host, 'refused'] as const);
  return { free: free.filter((host) => !refused.has(host)), busy: new Map([...busy, ...unwilling]) };
}
