import { host, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const HOURS = { days: [2], start: '09:00', end: '10:30' };

export const workingHours: Guarantee = {
  name: 'working-hours',
  about:
    'Hosts are free in their working hours, by the weekdays and the wall clock of their own zone, and not outside of them.',
  remedy: "Walk over local dates of the host's zone; take the weekday from the local date, not from the UTC one.",
  needs: 'testing',
  async check(context) {
    const zones = ['UTC', 'Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
    await context.setUp({
      hosts: [...zones.map((timeZone, i) => host(`h${i}`, { timeZone, hours: [HOURS] })), host('idle', { hours: [] })],
      bookingTypes: [
        ...zones.map((_, i) => solo(`in-${i}`, `h${i}`)),
        solo('idle', 'idle'),
        roundRobin('any', ['h0', 'h2']),
      ],
    });
    // Tuesday from nine to half past ten on each wall clock; the week has it once.
    const expected = [
      ['2026-06-16T09:00:00Z', '2026-06-16T09:30:00Z', '2026-06-16T10:00:00Z'],
      ['2026-06-16T07:00:00Z', '2026-06-16T07:30:00Z', '2026-06-16T08:00:00Z'],
      ['2026-06-16T00:00:00Z', '2026-06-16T00:30:00Z', '2026-06-16T01:00:00Z'],
      ['2026-06-16T16:00:00Z', '2026-06-16T16:30:00Z', '2026-06-16T17:00:00Z'],
      ['2026-06-15T19:00:00Z', '2026-06-15T19:30:00Z', '2026-06-15T20:00:00Z'],
      ['2026-06-16T03:30:00Z', '2026-06-16T04:00:00Z'],
    ];
    for (const [i, zone] of zones.entries()) {
      const times = await context.times(`in-${i}`, { from: '2026-06-15', to: '2026-06-22' });
      context.same(times, expected[i], `times of a host who works on Tuesdays from 09:00 to 10:30 in ${zone}`);
    }
    context.same(await context.times('idle', { from: TUESDAY }), [], 'times of a host without working hours');
    const any = await context.slots('any', { from: TUESDAY });
    context.same(
      any.map(({ start }) => start),
      [...expected[2]!, ...expected[0]!],
      'times of two hosts in two zones',
    );
  },
};
