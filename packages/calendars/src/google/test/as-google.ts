import { createHash } from 'node:crypto';
import { occurrencesIn, type Occurrence } from '../../testing/test/occurrences-in.ts';
import type { Event } from '../../testing/google/held-calendar.ts';

interface AsGoogleOptions {
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
  /** Whose calendar it is. */
  readonly email?: string | undefined;
}

const ANSWERS: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

/** What Google would hold of an iCalendar text that is imported, expanded by another library than ours. */
export function asGoogle(text: string, { from, to, timeZone, email }: AsGoogleOptions): Event[] {
  return occurrencesIn(text, new Date(from), new Date(to), timeZone).map((one, i) => eventOf(one, i, email));
}

function eventOf(one: Occurrence, i: number, email: string | undefined): Event {
  const base = createHash('sha256').update(one.uid).digest('hex').slice(0, 26);
  const [start, end] = [timeOf(one, one.start), timeOf(one, one.end)];
  const name = (start.dateTime ?? start.date ?? '').replaceAll(/\W|000(?=Z)/g, '');
  const attendees = Array.from(one.answers, ([person, answer]) => ({
    email: person,
    responseStatus: ANSWERS[answer] ?? 'needsAction',
    ...(person === email && { self: true }),
  }));
  return {
    id: one.isRecurring ? `${base}_${name}` : `${base}${i}`,
    iCalUID: one.uid,
    summary: one.title,
    status: one.status,
    start,
    end,
    ...(one.isRecurring && { recurringEventId: base, originalStartTime: start }),
    ...(one.isTransparent && { transparency: 'transparent' }),
    ...(attendees.length > 0 && { attendees }),
  };
}

function timeOf(
  { isAllDay }: Occurrence,
  at: number,
): { date: string; dateTime?: never } | { dateTime: string; date?: never } {
  const text = new Date(at).toISOString();
  return isAllDay ? { date: text.slice(0, 10) } : { dateTime: text };
}
