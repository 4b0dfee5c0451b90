import fc from 'fast-check';
import type { Host } from '../src/availability/host.ts';
import type { Interval } from '../src/intervals/interval.ts';
import type { SlotQuery } from '../src/slots/slot-query.ts';
import { MINUTE } from '../src/time/units.ts';

// Random questions that are small enough for a slow oracle and sit where clocks change.

/** Noons next to changes of the clock, the skipped date of Apia among them, and an ordinary one. */
const days = [
  '2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-09-27', '2026-10-04', '2026-10-25', '2026-11-01',
  '2027-04-29', '2026-06-16', '2011-12-29', '2011-12-30',
]; // prettier-ignore

export const zones = [
  'UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/St_Johns', 'America/Santiago',
  'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia', 'Asia/Kolkata', 'Asia/Kathmandu',
  'Africa/Cairo', 'America/Havana', 'Asia/Beirut',
]; // prettier-ignore

const fixedZones = ['+00:00', '-10:00', '+05:45', '-03:30', '+09:00'];

const two = (n: number): string => String(n).padStart(2, '0');
const timeOfDay = fc.integer({ min: 0, max: 287 }).map((n) => `${two(Math.floor(n / 12))}:${two((n % 12) * 5)}`);
const window = fc.record({
  start: timeOfDay,
  end: fc.oneof({ weight: 5, arbitrary: timeOfDay }, fc.constant('24:00')),
});
const hours = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 7 }),
  start: timeOfDay,
  end: fc.oneof({ weight: 5, arbitrary: timeOfDay }, fc.constant('24:00')),
});

/** Whole minutes mostly, seconds and milliseconds now and then. */
const odd = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: MINUTE - 1 }));

const interval = (noon: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(
      fc.integer({ min: -48 * 60, max: 48 * 60 }),
      odd,
      fc.constantFrom(0, 1, 20, 20, 45, 45, 90, 90, 400, 1500),
      odd,
    )
    .map(([at, more, length, most]) => {
      const start = noon + at * MINUTE + more;
      return { start, end: start + length * MINUTE + (length > 0 ? most : 0) };
    });

const host = (id: string, noon: number, zone: fc.Arbitrary<string>): fc.Arbitrary<Host> =>
  fc.record({
    id: fc.constant(id),
    timeZone: zone,
    hours: fc.array(hours, { minLength: 1, maxLength: 4 }),
    overrides: fc.uniqueArray(
      fc.record({
        date: fc
          .integer({ min: -2, max: 2 })
          .map((n) => new Date(noon + n * 24 * 60 * MINUTE).toISOString().slice(0, 10)),
        hours: fc.array(window, { maxLength: 2 }),
      }),
      { selector: ({ date }) => date, maxLength: 2 },
    ),
    busy: fc.array(interval(noon), { maxLength: 5 }),
    noStart: fc.array(interval(noon), { maxLength: 2 }),
  });

/**
 * Any query: up to four hosts, up to three groups that may overlap, a day and a half.
 *
 * @param fixed only zones that are a fixed offset
 */
export function slotQueries({ fixed = false } = {}): fc.Arbitrary<SlotQuery> {
  const zone = fc.constantFrom(...(fixed ? fixedZones : zones));
  return fc
    .tuple(fc.constantFrom(...days), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 60, max: 36 * 60 }))
    .chain(([day, count, length]) => {
      const noon = Date.parse(`${day}T12:00:00Z`);
      const ids = Array.from({ length: count }, (_, i) => `h${i}`);
      const group = fc
        .subarray(ids, { minLength: 1 })
        .chain((hosts) =>
          fc
            .oneof(
              fc.constant('all' as const),
              fc.constant(1),
              fc.constant(1),
              fc.integer({ min: 1, max: hosts.length }),
            )
            .map((need) => ({ need, hosts })),
        );
      return fc
        .record({
          start: fc.integer({ min: -30 * 60, max: 20 * 60 }),
          odds: fc.tuple(odd, odd, odd),
          nowAgo: fc.integer({ min: -300, max: 3000 }),
          timeZone: zone,
          duration: fc.constantFrom(5, 15, 20, 30, 30, 45, 60, 90, 240),
          step: fc.constantFrom(5, 7, 10, 15, 15, 20, 25, 30, 30, 45, 50, 60, 480, 1440, 2000),
          offset: fc.constantFrom(0, 0, 5, 10, -10, 70),
          bufferBefore: fc.constantFrom(0, 0, 5, 15),
          bufferAfter: fc.constantFrom(0, 0, 10, 30),
          minNotice: fc.constantFrom(0, 0, 0, 120, 120, 1440),
          groups: fc.oneof(fc.tuple(group), fc.array(group, { minLength: 1, maxLength: 3 })),
          hosts: fc.tuple(...ids.map((id) => host(id, noon, zone))),
        })
        .map(({ start, odds, nowAgo, ...rest }) => {
          const from = noon + start * MINUTE + odds[0];
          const to = from + length * MINUTE + odds[1];
          const now = from - nowAgo * MINUTE + odds[2];
          return Object.assign(rest, { from, to, now });
        });
    });
}
