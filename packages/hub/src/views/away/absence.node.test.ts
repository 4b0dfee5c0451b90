import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absenceIn, dateIn, goneChoices, isRange, presetsFrom, requestOf } from './absence.ts';

const on = (date: string) => ({ from: date, to: date });
const TORONTO = { id: 'kenji', timeZone: 'America/Toronto' };

test('without anything in the address it is about today, in the zone of the host', () => {
  const now = Date.parse('2026-12-02T03:00:00Z');
  assert.equal(dateIn(TORONTO.timeZone, now), '2026-12-01');
  assert.deepEqual(absenceIn({}, 'kenji', on('2026-12-01')), {
    host: 'kenji',
    from: '2026-12-01',
    to: '2026-12-01',
    timeOff: true,
  });
});

test('dates of the address hold, and what is no date does not', () => {
  const asked = absenceIn({ from: '2026-12-09', to: '2026-13-99', off: 'no' }, null, on('2026-12-01'));
  assert.deepEqual(asked, { host: null, from: '2026-12-09', to: '2026-12-09', timeOff: false });
  assert.ok(isRange(asked));
  assert.ok(!isRange({ ...asked, to: '2026-12-08' }));
});

test('a range ends after its last day, also where the clocks change', () => {
  const absence = { host: 'kenji', from: '2026-10-31', to: '2026-11-01', timeOff: true };
  assert.deepEqual(requestOf(absence, TORONTO, new Map([['b1', 'ada']])), {
    host: 'kenji',
    from: '2026-10-31T04:00:00.000Z',
    to: '2026-11-02T05:00:00.000Z',
    timeOff: true,
    choices: { b1: 'ada' },
  });
});

test('days that are asked for often: a week ends on Sunday, also on a Sunday and at the end of a year', () => {
  assert.deepEqual(presetsFrom(on('2026-12-30')), {
    today: { from: '2026-12-30', to: '2026-12-30' },
    tomorrow: { from: '2026-12-31', to: '2026-12-31' },
    thisWeek: { from: '2026-12-30', to: '2027-01-03' },
    nextWeek: { from: '2027-01-04', to: '2027-01-10' },
  });
  const { thisWeek, nextWeek } = presetsFrom(on('2026-12-13'));
  assert.deepEqual([thisWeek.to, nextWeek.from], ['2026-12-13', '2026-12-14']);
});

test('days by their name are those of whoever is chosen, days by their dates stay as they are', () => {
  const daysOf = (query: Record<string, string>, today: string) => {
    const { from, to } = absenceIn(query, 'kenji', on(today));
    return [from, to];
  };
  assert.deepEqual(daysOf({ days: 'tomorrow' }, '2026-12-06'), ['2026-12-07', '2026-12-07']);
  assert.deepEqual(daysOf({ days: 'nextWeek' }, '2026-12-06'), ['2026-12-07', '2026-12-13']);
  assert.deepEqual(daysOf({ days: 'nextWeek' }, '2026-12-07'), ['2026-12-14', '2026-12-20']);
  assert.deepEqual(daysOf({ days: 'whenever' }, '2026-12-07'), ['2026-12-07', '2026-12-07']);
  assert.deepEqual(daysOf({ from: '2026-12-08', to: '2026-12-10' }, '2026-12-07'), ['2026-12-08', '2026-12-10']);
});

test('today may be two dates elsewhere', () => {
  const today = { from: '2026-12-06', to: '2026-12-07' };
  const { thisWeek, tomorrow } = presetsFrom(today);
  assert.deepEqual([thisWeek, tomorrow], [{ from: '2026-12-06', to: '2026-12-13' }, on('2026-12-08')]);
});

test('choices of bookings that have gone are known from what the backend says', () => {
  const errors = ['/choices/b~17', '/to', '/choices/b2'].map((pointer) => ({ pointer }));
  assert.deepEqual(goneChoices({ problem: { errors } }), ['b/7', 'b2']);
  assert.deepEqual(goneChoices(new TypeError('x')), []);
});
