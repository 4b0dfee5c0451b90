import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BookingFlow, Day } from '@team-booking/sdk';
import { addDays } from '../month-days.ts';
import { freeDays } from './free-days.ts';

/** A flow of which some days are free; from `until` on they are not loaded, or beyond the window. */
function flowOf(free: string[], until: string, why: 'loading' | 'beyond' | 'full' = 'beyond') {
  const asked: string[] = [];
  const days = (from: string, to: string): Day[] => {
    asked.push(from.slice(0, 7));
    const all: Day[] = [];
    for (let date = from; date < to; date = addDays(date, 1)) {
      const count = date < until && free.includes(date) ? 2 : 0;
      all.push({ date, free: count, why: count ? 'free' : date < until ? 'full' : why });
    }
    return all;
  };
  return { asked, days: (from = '2026-12-01', to = '2027-01-01') => days(from, to) } as unknown as BookingFlow & {
    asked: string[];
  };
}
const dates = (days: readonly Day[]) => days.map(({ date }) => date);

describe('the next free days', () => {
  it('are found in several months, from a day on', () => {
    const free = ['2026-12-03', '2026-12-20', '2027-01-05', '2027-02-01', '2027-02-02'];
    assert.deepEqual(dates(freeDays(flowOf(free, '2027-06-01'), '2026-12-04', 3)), free.slice(1, 4));
  });

  it('are those that are known while what follows is loading, of which no more is asked for', () => {
    const flow = flowOf(['2026-12-03', '2027-03-01'], '2027-01-01', 'loading');
    assert.deepEqual(dates(freeDays(flow, '2026-12-01', 5)), ['2026-12-03']);
    assert.deepEqual(flow.asked, ['2026-12', '2027-01']);
  });

  it('have those among them that are shown, free or not', () => {
    const flow = flowOf(['2026-12-03', '2026-12-05'], '2027-06-01');
    assert.deepEqual(dates(freeDays(flow, '2026-12-01', 5, ['2026-12-04'])), [
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
    ]);
  });

  it('are the first one where none has times, after four months', () => {
    const flow = flowOf([], '2028-01-01', 'full');
    assert.deepEqual(dates(freeDays(flow, '2026-12-07', 5)), ['2026-12-07']);
    assert.deepEqual(flow.asked.slice(0, 4), ['2026-12', '2027-01', '2027-02', '2027-03']);
  });
});
