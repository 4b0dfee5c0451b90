import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absenceIn, dateIn, endOfWeek, goneChoices, isRange, requestOf } from './absence.ts';

const TORONTO = { id: 'kenji', timeZone: 'America/Toronto' };

test('without anything in the address it is about today, in the zone of the host', () => {
  const now = Date.parse('2026-12-02T03:00:00Z');
  assert.equal(dateIn(TORONTO.timeZone, now), '2026-12-01');
  assert.deepEqual(absenceIn({}, 'kenji', '2026-12-01'), {
    host: 'kenji',
    from: '2026-12-01',
    to: '2026-12-01',
    timeOff: true,
  });
});

test('dates of the address hold, and what is no date does not', () => {
  const asked = absenceIn({ from: '2026-12-09', to: '2026-13-99', off: 'no' }, null, '2026-12-01');
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

test('a week ends on Sunday', () => {
  assert.deepEqual(['2026-12-07', '2026-12-13'].map(endOfWeek), ['2026-12-13', '2026-12-13']);
});

test('choices of bookings that have gone are known from what the backend says', () => {
  const errors = ['/choices/b~17', '/to', '/choices/b2'].map((pointer) => ({ pointer }));
  assert.deepEqual(goneChoices({ problem: { errors } }), ['b/7', 'b2']);
  assert.deepEqual(goneChoices(new TypeError('x')), []);
});
