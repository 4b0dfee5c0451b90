import { createHash } from 'node:crypto';
import { expanded, type Expanded, type Stamp } from '../../testing/test/expanded.ts';
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
export function asGoogle(text: string, options: AsGoogleOptions): Event[] {
  return expanded(text, options).map((one, i) => eventOf(one, i, options.email));
}

function eventOf(one: Expanded, i: number, email: string | undefined): Event {
  const base = createHash('sha256').update(one.uid).digest('hex').slice(0, 26);
  const [start, end] = [timeOf(one.start), timeOf(one.end)];
  const name = (start.dateTime ?? start.date ?? '').replaceAll(/\W|000(?=Z)/g, '');
  const attendees = one.attendees.map((person) => ({
    email: person.email,
    responseStatus: ANSWERS[person.answer] ?? 'needsAction',
    ...(person.email === email && { self: true }),
  }));
  return {
    id: one.isSeries ? `${base}_${name}` : `${base}${i}`,
    iCalUID: one.uid,
    summary: one.summary,
    status: one.status,
    start,
    end,
    ...(one.isSeries && { recurringEventId: base, originalStartTime: start }),
    ...(one.isFree && { transparency: 'transparent' }),
    ...(attendees.length > 0 && { attendees }),
  };
}

function timeOf(stamp: Stamp): { date: string; dateTime?: never } | { dateTime: string; date?: never } {
  return 'date' in stamp ? { date: stamp.date } : { dateTime: new Date(stamp.instant).toISOString() };
}
