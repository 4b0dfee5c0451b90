import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsOfDay } from './ends-of-day.ts';
import { createFormats } from './formats.ts';

const clockOf = (zone: string) => {
  const formats = createFormats('en-GB', zone);
  return (instant: number) => formats.dayOf(instant);
};

test('the ends of a day are those on the clock of the zone, also where it has 23 or 25 hours', () => {
  for (const [zone, day, first, last] of [
    ['Europe/Berlin', '2026-12-01', '2026-11-30T23:00Z', '2026-12-01T22:45Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00Z', '2026-10-25T22:45Z'],
    ['Asia/Kolkata', '2026-12-01', '2026-11-30T18:30Z', '2026-12-01T18:15Z'],
    ['Pacific/Kiritimati', '2026-12-01', '2026-11-30T10:00Z', '2026-12-01T09:45Z'],
    ['Pacific/Pago_Pago', '2026-12-01', '2026-12-01T11:00Z', '2026-12-02T10:45Z'],
  ] as const) {
    assert.deepEqual(endsOfDay(day, clockOf(zone)), [Date.parse(first), Date.parse(last)], `${zone} ${day}`);
  }
});
