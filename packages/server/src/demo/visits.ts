import type { BookingRequest } from '@team-booking/contract';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { person } from './people.ts';

/** What somebody does who comes to the demo's team. */
export interface Visit {
  readonly request: Omit<BookingRequest, 'start'>;
  /** Times that suit them, the best one first, epoch milliseconds. */
  readonly starts: readonly number[];
  /** When they book, epoch milliseconds. */
  readonly at: number;
  /** Whether they think better of it a few hours later. */
  readonly cancels: boolean;
}

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Who comes on a day of the week (0 = Sunday): the booking type, and the hour in UTC from which on a time suits them. */
const VISITS: Readonly<Record<Weekday, readonly (readonly [slug: keyof typeof REQUESTS, hour: number])[]>> = {
  0: [],
  1: [
    ['talk-to-a-specialist', 8.5],
    ['talk-to-a-specialist', 10],
    ['talk-to-a-specialist', 14],
    ['ask-ada', 15],
    ['talk-to-a-specialist', 16],
  ],
  2: [
    ['talk-to-a-specialist', 9],
    ['talk-to-a-specialist', 11],
    ['project-kickoff', 13.5],
    ['talk-to-a-specialist', 15],
    ['talk-to-a-specialist', 18],
    ['talk-to-a-specialist', 21],
  ],
  3: [
    ['talk-to-a-specialist', 8],
    ['talk-to-a-specialist', 12],
    ['solution-review', 13.5],
    ['ask-ada', 16],
    ['talk-to-a-specialist', 19.5],
  ],
  4: [
    ['talk-to-a-specialist', 9.5],
    ['talk-to-a-specialist', 11.5],
    ['talk-to-a-specialist', 14.5],
    ['project-kickoff', 13.5],
    ['talk-to-a-specialist', 17],
    ['talk-to-a-specialist', 20],
  ],
  5: [
    ['talk-to-a-specialist', 8],
    ['talk-to-a-specialist', 10.5],
    ['ask-ada', 14],
    ['talk-to-a-specialist', 15.5],
    ['talk-to-a-specialist', 18.5],
  ],
  // Before noon in India, and in California.
  6: [
    ['talk-to-a-specialist', 6],
    ['talk-to-a-specialist', 17.5],
  ],
};

const TOPICS = ['planning', 'import', 'price', 'other'];
const NOTES = [
  'We have three warehouses and count by hand.',
  'How do returns show up?',
  '',
  'My colleague may join for the last ten minutes.',
  '',
  'We would like to start before the season.',
];
const VIDEO = { location: { id: 'video' } };

/** What is asked for, by booking type, of the n-th visitor. */
const REQUESTS = {
  'talk-to-a-specialist': (n: number) => {
    const notes = NOTES[n % NOTES.length]!;
    return { ...VIDEO, duration: n % 5 === 0 ? 60 : 30, answers: { topic: TOPICS[n % 4]!, ...(notes && { notes }) } };
  },
  'ask-ada': () => ({ ...VIDEO, duration: 15, answers: {} }),
  'project-kickoff': (n: number) => ({
    ...VIDEO,
    duration: 60,
    answers: { company: `${person(n).name.split(' ')[1]} & Co.` },
    consent: { version: '1', accepted: true },
  }),
  'solution-review': () => ({ ...VIDEO, duration: 45, answers: { plan: 'From two spreadsheets to one stock.' } }),
};

/** How many days before a visit it is booked. */
const AHEAD = [2, 5, 3, 8, 2, 4, 6, 3, 12, 2];
/** Every so many visitors one cancels. */
const ONE_CANCELS = 11;

/** Who books between two times, in the order in which they book. The same times have the same visits. */
export function visitsBetween(from: number, to: number): Visit[] {
  const [first, last] = [Math.floor(from / DAY), Math.floor(to / DAY) + Math.max(...AHEAD)];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const visits = days.flatMap((day) =>
    VISITS[new Date(day * DAY).getUTCDay() as Weekday].map(([slug, hour], i): Visit => {
      const n = day * 8 + i;
      const start = day * DAY + hour * HOUR;
      const { name, email, timeZone, locale } = person(n);
      return {
        request: { bookingType: slug, timeZone, locale, attendee: { name, email }, ...REQUESTS[slug](n) },
        starts: Array.from({ length: 4 }, (__, half) => start + half * 30 * MINUTE),
        at: start - AHEAD[n % AHEAD.length]! * DAY - ((n % 7) + 1) * 40 * MINUTE,
        cancels: n % ONE_CANCELS === 0,
      };
    }),
  );
  return visits.filter(({ at }) => at >= from && at < to).toSorted((a, b) => a.at - b.at);
}
