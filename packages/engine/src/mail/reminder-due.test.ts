import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reminderDue, type Reminding } from './reminder-due.ts';
import { reminderTime } from './reminder-time.ts';

const at = (text: string) => Date.parse(text);

// The days on which the clocks change, the night before the booking.
const DST_DAYS: readonly (readonly [zone: string, start: string, dayBefore: string])[] = [
  ['Europe/Berlin', '2027-03-28T09:00+02:00', '2027-03-27T09:00+01:00'],
  ['Europe/Berlin', '2026-10-25T09:00+01:00', '2026-10-24T09:00+02:00'],
  ['America/New_York', '2027-03-14T09:00-04:00', '2027-03-13T09:00-05:00'],
  ['America/New_York', '2026-11-01T09:00-05:00', '2026-10-31T09:00-04:00'],
  // Half an hour only.
  ['Australia/Lord_Howe', '2027-04-04T09:00+10:30', '2027-04-03T09:00+11:00'],
  ['Australia/Lord_Howe', '2026-10-04T09:00+11:00', '2026-10-03T09:00+10:30'],
];
for (const [zone, start, dayBefore] of DST_DAYS) {
  test(`a day before nine o’clock on ${start.slice(0, 10)} is nine o’clock in ${zone}`, () => {
    assert.equal(reminderTime(at(start), 1440, zone), at(dayBefore));
    assert.equal(reminderTime(at(start), 1440 + 60, zone), at(dayBefore) - 3_600_000);
    assert.equal(reminderTime(at(start), 60, zone), at(start) - 3_600_000);
    const minutes = (at(start) - at(dayBefore)) / 60_000;
    assert.notEqual(minutes, 1440, 'the day is shorter or longer');
  });
}

test('a reminder whose time a clock change skips comes as long after the change', () => {
  // Half past two on the day before does not exist.
  assert.equal(reminderTime(at('2027-03-29T02:30+02:00'), 1440, 'Europe/Berlin'), at('2027-03-28T03:30+02:00'));
  assert.equal(reminderTime(at('2026-10-26T02:30+01:00'), 1440, 'Europe/Berlin'), at('2026-10-25T02:30+02:00'));
});

const NINE = at('2026-06-20T09:00Z');
const HOURS = 3_600_000;
const next = (change: Partial<Reminding>) =>
  reminderDue({
    start: NINE,
    timeZone: 'UTC',
    reminders: [{ before: 2880 }, { before: 1440 }, { before: 60 }],
    toldAt: NINE - 72 * HOURS,
    now: NINE - 71 * HOURS,
    ...change,
  });

test('the first is waited for, then it is due, then the next one is waited for', () => {
  assert.deepEqual(next({}), { at: NINE - 48 * HOURS });
  assert.equal(next({ now: NINE - 48 * HOURS }), 'now');
  assert.deepEqual(next({ now: NINE - 48 * HOURS, toldAt: NINE - 48 * HOURS }), { at: NINE - 24 * HOURS });
  assert.equal(next({ now: NINE - HOURS, toldAt: NINE - HOURS }), null);
});

test('whoever was told late is not reminded of what they heard just now', () => {
  assert.deepEqual(next({ toldAt: NINE - 30 * HOURS, now: NINE - 29 * HOURS }), { at: NINE - 24 * HOURS });
  assert.equal(next({ toldAt: NINE - HOURS / 2, now: NINE - HOURS / 4 }), null);
});

test('what was missed comes once, and not at all when it has begun', () => {
  assert.equal(next({ now: NINE - HOURS / 2 }), 'now');
  assert.equal(next({ now: NINE - HOURS / 2, toldAt: NINE - HOURS / 2 }), null);
  assert.equal(next({ now: NINE }), null);
});

test('there is none without lead times, nor for what does not take place', () => {
  assert.equal(next({ reminders: [] }), null);
  assert.equal(next({ start: null }), null);
});
