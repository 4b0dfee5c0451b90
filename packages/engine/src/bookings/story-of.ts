import type { StoryLine } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { NOBODY } from '../booking/doer.ts';
import { presentState } from '../booking/present.ts';
import { writtenTime } from '../questions/present-question.ts';
import { ENTRY_NOTE, entryNoteOf, isOurs } from '../calendars/entry-note.ts';
import { MESSAGE, sentMessageOf } from '../mail/sent-message.ts';
import { isWorded } from '../messages/template.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { BookingRow, OutboxRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { NOTE } from './note.ts';
import { TELLING, toldBy } from './told.ts';

/** What happened to a booking, who was told, what was written into calendars, and what was noted of it, the first first. */
export async function storyOf(view: StoreView, row: BookingRow, now: number): Promise<StoryLine[]> {
  const { id, end } = row.state;
  const happened = (await view.messagesOf(id)).filter(({ kind }) => kind === TELLING).map(lineOfMessage);
  const notes = await view.documents({ kind: NOTE, ref: id });
  const noted = notes.map(({ id: note, at, body }): StoryLine => {
    const { text, by } = body as { text: string; by: StoryLine['by'] };
    return { at: formatInstant(at), what: 'note', by, note: { id: note, text } };
  });
  const isOver = presentState(row.state, now).status === 'completed';
  const over: StoryLine[] = isOver ? [{ at: formatInstant(end), what: 'complete', by: NOBODY }] : [];
  const mailed = (await view.documents({ kind: MESSAGE, ref: id })).flatMap(lineOfMail);
  const written = (await view.documents({ kind: ENTRY_NOTE, ref: id })).map(lineOfEntry);
  return [...over, ...happened, ...mailed, ...written, ...noted].toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
}

function lineOfMail(document: StoredDocument): StoryLine[] {
  const { kind, role, state } = sentMessageOf(document);
  if (state !== 'sent' || !isWorded(kind, role)) return [];
  const mail = { kind, role } as NonNullable<StoryLine['mail']>;
  return [{ at: formatInstant(document.at), what: 'mailed', by: NOBODY, mail }];
}

function lineOfEntry(document: StoredDocument): StoryLine {
  const note = entryNoteOf(document);
  const { host, calendar, done, stands } = note;
  return {
    at: formatInstant(document.at),
    what: isOurs(note) ? 'wrote' : 'found',
    by: NOBODY,
    calendar: { host, id: calendar, done, ...(stands && { stands: writtenTime(stands) }) },
  };
}

function lineOfMessage(message: OutboxRow): StoryLine {
  const { before, after, ...told } = toldBy(message);
  return { ...told, ...(before && { before, after }) };
}
