import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@team-booking/sdk';
import { moveFocus, nearest } from './move-focus.ts';

/** December 2026 with times on the days named. Its first is a Tuesday. */
function december(...free: number[]): Day[] {
  return Array.from({ length: 31 }, (_, index) => {
    const has = free.includes(index + 1);
    return { date: date(index + 1), free: has ? 3 : 0, why: has ? 'free' : 'full' };
  });
}

function date(day: number): string {
  return `2026-12-${String(day).padStart(2, '0')}`;
}

const MONDAY = { weekStart: 1, rtl: false };
const days = december(1, 2, 4, 8, 9, 16, 18, 30);
const press = (from: number, key: string, shiftKey = false, options = MONDAY) =>
  moveFocus(date(from), { key, shiftKey }, days, options);

describe('focus in the month grid', () => {
  it('goes to the next day with times and counts those it skips', () => {
    assert.deepEqual(press(2, 'ArrowRight'), { to: date(4), skipped: 1 });
    assert.deepEqual(press(4, 'ArrowLeft'), { to: date(2), skipped: 1 });
    assert.deepEqual(press(1, 'ArrowRight'), { to: date(2), skipped: 0 });
  });

  it('follows the writing direction', () => {
    assert.deepEqual(press(2, 'ArrowLeft', false, { ...MONDAY, rtl: true }), { to: date(4), skipped: 1 });
  });

  it('stays on its weekday when going up and down', () => {
    assert.deepEqual(press(2, 'ArrowDown'), { to: date(9), skipped: 0 });
    assert.deepEqual(press(9, 'ArrowDown'), { to: date(16), skipped: 0 });
    assert.deepEqual(press(18, 'ArrowUp'), { to: date(4), skipped: 1 });
  });

  it('leaves the month where no day with times is left in it', () => {
    assert.deepEqual(press(30, 'ArrowRight'), { month: '2027-01', near: '2027-01-01', toward: 1 });
    assert.deepEqual(press(1, 'ArrowLeft'), { month: '2026-11', near: '2026-11-30', toward: -1 });
    assert.deepEqual(press(18, 'ArrowDown'), { month: '2027-01', near: '2027-01-01', toward: 1 });
    assert.deepEqual(press(8, 'ArrowUp'), { to: date(1), skipped: 0 });
  });

  it('goes to the first and the last day with times of its week', () => {
    assert.deepEqual(press(4, 'Home'), { to: date(1), skipped: 0 });
    assert.deepEqual(press(1, 'End'), { to: date(4), skipped: 2 });
    assert.deepEqual(press(9, 'Home'), { to: date(8), skipped: 1 });
    assert.deepEqual(press(9, 'Home', false, { ...MONDAY, weekStart: 7 }), { to: date(8), skipped: 2 });
  });

  it('moves by months and years, clamped to the days of the month', () => {
    assert.deepEqual(press(30, 'PageDown'), { month: '2027-01', near: '2027-01-30', toward: 1 });
    assert.deepEqual(press(30, 'PageUp', true), { month: '2025-12', near: '2025-12-30', toward: -1 });
    assert.deepEqual(moveFocus('2027-01-30', { key: 'PageDown' }, [], MONDAY), {
      month: '2027-02',
      near: '2027-02-28',
      toward: 1,
    });
  });

  it('ignores other keys', () => {
    assert.equal(press(1, 'Tab'), undefined);
    assert.equal(press(1, 'a'), undefined);
  });
});

describe('the day to focus in a month', () => {
  it('is the nearest with times, searching forward first', () => {
    assert.equal(nearest(date(5), 1, days), date(8));
    assert.equal(nearest(date(5), -1, days), date(4));
  });

  it('is an earlier one where there is none ahead', () => {
    assert.equal(nearest(date(31), 1, days), date(30));
  });

  it('is the given day where the month has no times', () => {
    assert.equal(nearest(date(31), 1, december()), date(31));
  });

  it('is the first of the shown month, where the given day is of another one', () => {
    assert.equal(nearest('2028-12-31', 1, december()), date(1));
  });
});
