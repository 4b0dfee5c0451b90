import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Slot } from '@team-booking/sdk';
import { rowsOf } from './rows.ts';

const BERLIN = 'Europe/Berlin';
const at = (...instants: string[]): Slot[] =>
  instants.map((instant) => ({ start: Date.parse(`2026-${instant}Z`), duration: 30 }));

/** Rows as they are seen: which of the days have a slot. */
const seen = (days: Slot[][], zone = BERLIN) =>
  rowsOf(days, zone).map(({ part, rows }) => [
    part,
    ...rows.map((row) => row.map((slot) => (slot ? 'x' : '.')).join('')),
  ]);

describe('the rows of a week', () => {
  it('are the times that any day has, aligned, by the part of the day', () => {
    const days = [
      at('12-07T08:00', '12-07T09:30', '12-07T17:00'),
      [],
      at('12-09T08:00', '12-09T13:00'),
      at('12-10T09:30'),
    ];
    assert.deepEqual(seen(days), [
      ['morning', 'x.x.', 'x..x'],
      ['afternoon', '..x.'],
      ['evening', 'x...'],
    ]);
  });

  it('align days before and after the clocks are changed', () => {
    assert.deepEqual(seen([at('10-24T07:00'), at('10-25T08:00')]), [['morning', 'xx']]);
  });

  it('have both slots of an hour that comes twice', () => {
    // 2:30 in summer time, and 2:30 an hour later.
    const [{ rows }] = rowsOf([at('10-24T00:30'), at('10-25T00:30', '10-25T01:30')], BERLIN) as [
      ReturnType<typeof rowsOf>[0],
    ];
    assert.deepEqual(
      rows.map((row) => row.map((slot) => slot && new Date(slot.start).toISOString().slice(11, 16))),
      [
        ['00:30', '00:30'],
        [null, '01:30'],
      ],
    );
  });

  it('are none without slots', () => {
    assert.deepEqual(rowsOf([[], []], BERLIN), []);
  });
});
