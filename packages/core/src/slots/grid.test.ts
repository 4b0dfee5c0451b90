import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { zones } from '../../test/slot-queries.ts';
import { Starts, type SlotGrid } from './grid.ts';
import { isOnGrid } from './is-on-grid.ts';
import { MINUTE } from '../time/units.ts';

const HOUR = 60 * MINUTE;
const at = (text: string): number => Date.parse(text);
const all = (grid: SlotGrid, from: string, to: string): string[] => {
  const { instants } = new Starts(grid, at(from), at(to));
  return instants.map((instant) => new Date(instant).toISOString().slice(0, 16));
};

describe('the grid', () => {
  test('has both occurrences of what a clock shows twice', () => {
    const berlin = { step: 30, offset: 0, timeZone: 'Europe/Berlin' };
    assert.deepEqual(all(berlin, '2026-10-25T00:00:00Z', '2026-10-25T02:00:00Z'), [
      '2026-10-25T00:00',
      '2026-10-25T00:30',
      '2026-10-25T01:00',
      '2026-10-25T01:30',
    ]);
  });

  test('has none of what a clock skips', () => {
    const lordHowe = { step: 60, offset: 15, timeZone: 'Australia/Lord_Howe' };
    // 2:00 becomes 2:30 here, so there is no 2:15 on that day.
    assert.deepEqual(all(lordHowe, '2026-10-03T14:00:00Z', '2026-10-03T18:00:00Z'), [
      '2026-10-03T14:45',
      '2026-10-03T16:15',
      '2026-10-03T17:15',
    ]);
  });

  test('starts anew at midnight where the step does not divide a day', () => {
    const utc = { step: 50, offset: 0, timeZone: 'UTC' };
    assert.deepEqual(all(utc, '2026-06-16T23:00:00Z', '2026-06-17T01:00:00Z'), [
      '2026-06-16T23:20',
      '2026-06-17T00:00',
      '2026-06-17T00:50',
    ]);
  });

  test('has one start a day, or none, where the step is longer than a day', () => {
    const grid = { step: 2000, offset: 60, timeZone: 'UTC' };
    assert.deepEqual(all(grid, '2026-06-16T00:00:00Z', '2026-06-18T00:00:00Z'), [
      '2026-06-16T01:00',
      '2026-06-17T01:00',
    ]);
    assert.deepEqual(all({ ...grid, offset: 1500 }, '2026-06-16T00:00:00Z', '2026-06-18T00:00:00Z'), []);
  });

  test('follows clocks that were not whole minutes from UTC', () => {
    // Monrovia was 44 min 30 s behind until 7 January 1972.
    const monrovia = { step: 60, offset: 0, timeZone: 'Africa/Monrovia' };
    const { instants } = new Starts(monrovia, at('1972-01-06T23:00:00Z'), at('1972-01-07T03:00:00Z'));
    assert.deepEqual(
      instants.map((instant) => new Date(instant).toISOString().slice(11, 19)),
      ['23:44:30', '01:00:00', '02:00:00'],
    );
  });

  test('numbers its starts so that places and instants agree with Temporal', () => {
    const grid = fc.record({
      step: fc.constantFrom(1, 5, 7, 15, 30, 45, 50, 60, 97, 1440, 1441),
      offset: fc.integer({ min: -100, max: 100 }),
      timeZone: fc.constantFrom(...zones, 'Africa/Monrovia', '+05:30'),
    });
    const from = fc.constantFrom(
      '2026-03-28T22:00:13Z',
      '2026-10-03T10:00:00Z',
      '2011-12-29T20:00:00Z',
      '1972-01-06T20:00Z',
    );
    fc.assert(
      fc.property(grid, from, fc.integer({ min: 0, max: 30 * HOUR }), (slot, first, length) => {
        const [start, end] = [at(first), at(first) + length];
        const starts = new Starts(slot, start, end);
        const found = starts.instants;
        const expected: number[] = [];
        // Every half minute, as Monrovia's minutes start on the half.
        for (let t = Math.ceil(start / 30_000) * 30_000; t < end; t += 30_000) {
          const { hour, minute, second } = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(slot.timeZone);
          if (second === 0 && (hour * 60 + minute - slot.offset) % slot.step === 0) expected.push(t);
          if (t % 600_000 === 0) assert.equal(isOnGrid(t, slot), expected.at(-1) === t);
        }
        assert.deepEqual(found, expected);
        for (const [place, instant] of found.entries()) {
          assert.equal(starts.before(instant), place);
          assert.equal(starts.before(instant + 1), place + 1);
        }
        assert.equal(starts.before(start - HOUR), 0);
        assert.equal(starts.before(end + HOUR), found.length);
      }),
      { numRuns: 60 },
    );
  });
});
