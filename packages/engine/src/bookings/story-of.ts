import type { StoryLine } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { AUDIT, lineOf } from '../audit/audit-line.ts';
import { NOBODY, VISITOR, type Doer } from '../booking/doer.ts';
import { presentState } from '../booking/present.ts';
import { writtenTime } from '../questions/present-question.ts';
import { ENTRY_NOTE, entryNoteOf } from '../calendars/entry-note.ts';
import { MESSAGE, sentMessageOf } from '../mail/sent-message.ts';
import { isWorded } from '../messages/template.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { BookingRow, OutboxRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { NOTE } from './note.ts';
import { doerOf } from './own-booking.ts';

/** What happened to a booking, who was told, what was written into calendars, and what was noted of it, the first first. */
export async function storyOf(view: StoreView, row: BookingRow, now: number): Promise<StoryLine[]> {
  const { id, end } = row.state;
  const messages = (await view.messagesOf(id)).filter(({ kind }) => kind === 'webhook');
  const happened = messages.length > 0 ? messages.map(lineOfMessage) : await withoutMessages(view, row);
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
  const { host, calendar, done, stands } = entryNoteOf(document);
  const isOurs = done === 'put' || done === 'changed' || done === 'removed';
  return {
    at: formatInstant(document.at),
    what: isOurs ? 'wrote' : 'found',
    by: NOBODY,
    calendar: { host, id: calendar, done, ...(stands && { stands: writtenTime(stands) }) },
  };
}

interface Time {
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
}

/** What a message of the outbox says of a change. */
type Told = Time & {
  readonly event: StoryLine['what'];
  readonly by?: Doer;
  readonly reason?: string;
  readonly before?: Time;
};

function lineOfMessage({ createdAt, payload }: OutboxRow): StoryLine {
  const { event, by = NOBODY, reason, before, ...after } = payload as unknown as Told;
  const moved = before && (event === 'reschedule' || event === 'reassign' || event === 'reseat');
  return {
    at: formatInstant(createdAt),
    what: event,
    by,
    ...(reason !== undefined && { reason }),
    ...(moved && { before: timeOf(before), after: timeOf(after) }),
  };
}

function timeOf({ start, end, hosts }: Time): NonNullable<StoryLine['after']> {
  return { start: formatInstant(start), end: formatInstant(end), hosts: [...hosts] };
}

const VERBS: Readonly<Record<string, StoryLine['what']>> = {
  approve: 'approve',
  decline: 'decline',
  editTeamBooking: 'edit',
  moveTeamBooking: 'reschedule',
  cancelTeamBooking: 'cancel',
  reassign: 'reassign',
  undoReassign: 'reassign',
  sickDay: 'reassign',
};

/** Where no messages are kept, as in a page: what the team did by its log, and how the visitor began and ended it. */
async function withoutMessages(view: StoreView, { state, createdAt }: BookingRow): Promise<StoryLine[]> {
  const log = (await view.documents({ kind: AUDIT, ref: `booking/${state.id}` })).map(lineOf);
  const made = log.find(({ verb }) => verb === 'bookForVisitor');
  const lines: StoryLine[] = [
    { at: formatInstant(createdAt), what: 'book', by: made ? doerOf({ person: made.by }) : VISITOR },
  ];
  for (const line of log) {
    const { missedBy } = (line.after ?? {}) as { missedBy?: string };
    const what = line.verb === 'noShow' ? (missedBy === undefined ? 'attend' : 'miss') : VERBS[line.verb];
    if (what !== undefined) lines.push({ at: formatInstant(line.at), what, by: doerOf({ person: line.by }) });
  }
  if (state.status === 'cancelled' && state.by === 'visitor') {
    lines.push({ at: formatInstant(state.cancelledAt), what: 'cancel', by: VISITOR });
  }
  if (state.status === 'expired') lines.push({ at: formatInstant(state.expiredAt), what: 'expire', by: NOBODY });
  return lines;
}
