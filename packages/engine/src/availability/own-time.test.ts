import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingBusy, formatInstant } from '@team-booking/core';
import fc from 'fast-check';
import type { TakenTime } from '../store/rows.ts';
import { ownBusyTime } from './own-time.ts';

const MINUTE = 60_000;
const buffer = fc.integer({ min: 0, max: 30 });
const gapAndLength = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), buffer, buffer);

test('our own bookings are busy for a query as the core’s rule has it, booking by booking', () => {
  const property = fc.property(
    fc.array(gapAndLength, { maxLength: 12 }),
    buffer,
    buffer,
    (rows, bufferBefore, bufferAfter) => {
      const query = { bufferBefore, bufferAfter };
      let at = 1000;
      const times = rows.map(([gap, length, before, after], i): TakenTime => {
        const start = at + gap;
        at = start + length;
        const ends = { start: start * MINUTE, end: at * MINUTE };
        return {
          booking: `b${i}`,
          host: 'h',
          ...ends,
          bufferBefore: before,
          bufferAfter: after,
        };
      });
      const expected = times.map((time) => {
        const interval = { start: formatInstant(time.start), end: formatInstant(time.end) };
        const { start, end } = bookingBusy(interval, time, query);
        return { start: Date.parse(start), end: Date.parse(end) };
      });
      const found = ownBusyTime(times, query);
      for (let minute = 900; minute < at + 100; minute++) {
        const covers = ({ start, end }: { start: number; end: number }) =>
          start <= minute * MINUTE && minute * MINUTE < end;
        assert.equal(found.some(covers), expected.some(covers), `minute ${minute}`);
      }
    },
  );
  fc.assert(property, { numRuns: 60 });
});
