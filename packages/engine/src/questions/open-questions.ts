import { hostsById } from '../booking/backend.ts';
import { whereOf, writtenCalendar } from '../calendars/written-calendar.ts';
import { isToBegin } from '../bookings/is-ahead.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { isSameTime, QUESTION, questionOf, type Question } from './question-document.ts';

/** A question with its booking. */
export interface OpenQuestion {
  readonly question: Question;
  readonly row: BookingRow;
}

/** Questions that wait for an answer, those first whose bookings begin first. @param booking only those about it */
export async function openQuestions(view: StoreView, now: number, booking?: string): Promise<OpenQuestion[]> {
  const found = await view.documents({ kind: QUESTION, ...(booking !== undefined && { ref: booking }) });
  const open: OpenQuestion[] = [];
  for (const question of found.map(questionOf)) {
    const row = await view.booking(question.booking);
    if (row && (await isOpen(view, question, row, now))) open.push({ question, row });
  }
  return open.toSorted((a, b) => a.row.state.start - b.row.state.start);
}

/** Whether a question is one still: whatever becomes of its booking, or of who hosts it where, is an answer to it. */
export async function isOpen(
  view: StoreView,
  { host: id, calendar, where, was }: Question,
  row: BookingRow,
  now: number,
): Promise<boolean> {
  const { status, hosts } = row.state;
  if (status !== 'confirmed' || !hosts.includes(id) || !isToBegin(row, now) || !isSameTime(row.state, was))
    return false;
  return (await whereIs(view, id, calendar)) === where;
}

/** Which calendar it is that a host's bookings are written into; `null` where it is not the one of that id. */
export async function whereIs(view: StoreView, id: string, calendar: string): Promise<string | null> {
  const [host] = await hostsById(view, [id]);
  const written = host && writtenCalendar(host);
  return written?.id === calendar ? whereOf(written) : null;
}
