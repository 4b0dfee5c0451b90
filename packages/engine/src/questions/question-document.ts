import type { QuestionKind } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';

/** Kind of the documents that questions are. Nothing of a visitor is in them. */
export const QUESTION = 'calendar-question';

/** What a host has made of a booking in their calendar, as long as nobody has said what shall become of the booking. Instants are epoch milliseconds. */
export interface Question {
  readonly booking: string;
  readonly host: string;
  /** The calendar that it stands in otherwise, or not at all. */
  readonly calendar: string;
  /** Which calendar has that id, `whereOf`. */
  readonly where: string;
  readonly found: QuestionKind;
  /** When it stands there now; `null` = it does not. */
  readonly stands: Interval | null;
  /** When the booking was to take place as it was found: the question is about that time, and about no other. */
  readonly was: Interval;
  /** When it was found. */
  readonly at: number;
}

/** One for each booking and host. */
export function questionId({ booking, host }: Pick<Question, 'booking' | 'host'>): string {
  return `${host}/${booking}`;
}

export function questionOf({ ref, at, body }: StoredDocument): Question {
  return { ...(body as unknown as Omit<Question, 'booking' | 'at'>), booking: ref, at };
}

export function putQuestion(transaction: StoreTransaction, question: Question): Promise<void> {
  const { booking, at, ...body } = question;
  return transaction.putDocument({ kind: QUESTION, id: questionId(question), ref: booking, at, body });
}

/** Whether two say the same, whenever it was found. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.calendar === other.calendar &&
    one.where === other.where &&
    one.found === other.found &&
    isSameTime(one.stands, other.stands) &&
    isSameTime(one.was, other.was)
  );
}

export function isSameTime(one: Interval | null, other: Interval | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
