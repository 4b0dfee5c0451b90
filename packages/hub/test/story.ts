import { letterPreview } from '../../server/src/mail/letter-preview.ts';
import { browserBackend, type BrowserBackend, type TeamSettings } from '@team-booking/adapters/browser';
import { playMonths } from './months.ts';

/** Tuesday 1 December 2026, 14:05 in Berlin. */
export const NOW = Date.parse('2026-12-01T13:05:00Z');

const host = (id: string, name: string, timeZone: string) => ({
  id,
  name,
  email: `${id}@northwind.example`,
  timeZone,
  hours: [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '20:00' }],
});
const slot = { step: 30, timeZone: 'Europe/Berlin' };
const window = { minNotice: 0, horizon: 60 * 24 * 60 };

/** The team of the pictures. */
export const TEAM: TeamSettings = {
  id: 'northwind',
  name: 'Northwind Support',
  hosts: [
    host('mira', 'Mira Kaplan', 'Europe/Berlin'),
    host('rohan', 'Rohan Shah', 'Europe/London'),
    host('tamsin', 'Tamsin Doyle', 'Europe/Dublin'),
    host('ines', 'Ines Duarte', 'Europe/Lisbon'),
    host('ada', 'Ada Okafor', 'Africa/Lagos'),
    {
      ...host('kenji', 'Kenji Mori', 'America/Toronto'),
      hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    },
  ],
  bookingTypes: [
    {
      id: 'talk',
      slug: 'talk',
      title: 'Talk to a product specialist',
      mode: 'round-robin',
      hosts: ['mira', 'rohan', 'tamsin', 'ines', 'ada', 'kenji'],
      durations: [15, 30, 60],
      slot,
      window,
    },
    {
      id: 'onboarding',
      slug: 'onboarding',
      title: 'Onboarding with your team',
      mode: 'collective',
      hosts: ['mira', 'tamsin', 'kenji'],
      durations: [60],
      slot,
      window,
    },
    {
      id: 'architecture',
      slug: 'architecture',
      title: 'Architecture review',
      mode: 'panel',
      groups: [
        { need: 'all', hosts: ['mira'] },
        { need: 1, hosts: ['rohan', 'ada'] },
      ],
      durations: [90],
      slot,
      window,
      approval: true,
    },
    {
      id: 'partner',
      slug: 'partner',
      title: 'Partner call',
      mode: 'round-robin',
      status: 'draft',
      hosts: ['rohan', 'ada'],
      durations: [30],
      slot,
      window,
    },
  ],
};

/** Somebody who books: type, start, minutes, name, and whom they ask for. */
export type Visitor = readonly [type: string, start: string, minutes: number, name: string, host?: string];

/** How long before the present those of the pictures booked, minutes. */
const BOOKED = [360, 360, 330, 300, 85, 44, 20, 7];

const VISITORS: readonly Visitor[] = [
  ['talk', '2026-12-01T08:00:00Z', 30, 'Oskar Brandt'],
  ['talk', '2026-12-01T13:30:00Z', 30, 'Jonas Weber, Brightline'],
  ['talk', '2026-12-01T14:00:00Z', 30, 'Priya Nair'],
  ['onboarding', '2026-12-01T14:30:00Z', 60, 'Halden Foods'],
  ['talk', '2026-12-01T16:00:00Z', 30, 'Samuel Adeyemi'],
  ['talk', '2026-12-03T09:00:00Z', 30, 'Noor Haddad'],
  ['architecture', '2026-12-04T14:00:00Z', 90, 'Marta Lindqvist'],
  ['talk', '2026-12-08T09:30:00Z', 30, 'Lena Fischer, Halvorsen'],
];

/**
 * A backend in the page with the story of the pictures; each is one of its own. `isEmpty`: a team without anything; `more`: bookings besides;
 * `isLong`: with the months before.
 */
export async function openStory(
  isEmpty = false,
  more: readonly Visitor[] = [],
  isLong = false,
): Promise<{ readonly backend: BrowserBackend; readonly ids: readonly string[] }> {
  let now = NOW - 6 * 3_600_000;
  const team = isEmpty ? { ...TEAM, hosts: [], bookingTypes: [] } : TEAM;
  const backend = await browserBackend({
    team,
    database: `hub ${crypto.randomUUID()}`,
    now: () => now,
    preview: letterPreview,
  });
  const ids: string[] = [];
  if (isLong) await playMonths(backend, NOW, (then) => (now = then));
  now = NOW - 6 * 3_600_000;
  for (const [i, [bookingType, start, duration, name, host]] of (isEmpty ? [] : [...more, ...VISITORS]).entries()) {
    // What is near was booked the day before it.
    const minutes = BOOKED[i - more.length] ?? 360;
    now = NOW - minutes * 60_000;
    if (minutes === 360) now = Math.min(now, Date.parse(start) - 24 * 3_600_000);
    const email = `${name.split(/[ ,]/)[0]!.toLowerCase()}@visitor.example`;
    const request = {
      bookingType,
      start,
      duration,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: { name, email },
      ...(host !== undefined && { host }),
    };
    const outcome = await backend.book(request, { idempotencyKey: crypto.randomUUID() });
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
    ids.push(outcome.booking.id);
  }
  now = NOW;
  return { backend, ids };
}
