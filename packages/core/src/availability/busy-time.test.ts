import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { at } from '../../test/at.ts';
import { findSlots } from '../slots/find-slots.ts';
import type { SlotQuery } from '../slots/slot-query.ts';
import { bookingBusy } from './busy-time.ts';
import type { Host } from './host.ts';
import { MINUTE } from '../time/units.ts';

const timeOf = (ms: number): string => new Date(ms).toISOString().slice(11, 16);
const buffers = fc.record({ bufferBefore: fc.nat(40), bufferAfter: fc.nat(40) });

const around = (hosts: readonly Partial<Host>[], rest: Partial<SlotQuery>): SlotQuery => ({
  from: at('2026-06-16T00:00:00Z'),
  to: at('2026-06-17T00:00:00Z'),
  now: at('2026-06-16T00:00:00Z'),
  minNotice: 0,
  timeZone: 'UTC',
  step: 1,
  offset: 0,
  duration: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  groups: [{ need: 'all', hosts: hosts.map((_, i) => `h${i}`) }],
  ...rest,
  hosts: hosts.map((host, i) => ({
    id: `h${i}`,
    timeZone: 'UTC',
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
    overrides: [],
    busy: [],
    ...host,
  })),
});

describe('between two bookings of a host', () => {
  test('lies the larger of their buffers, not the sum', () => {
    const length = fc.integer({ min: 1, max: 180 });
    fc.assert(
      fc.property(
        buffers,
        buffers,
        length,
        length,
        fc.integer({ min: 300, max: 900 }),
        (own, asked, lasts, duration, minute) => {
          const start = at('2026-06-16T00:00Z') + minute * MINUTE;
          const end = start + lasts * MINUTE;
          const busy = bookingBusy({ start, end }, own, asked);
          const found = new Set(
            findSlots(around([{ busy: [busy] }], { ...asked, duration })).map((slot) => slot.start),
          );
          for (let t = at('2026-06-16T00:00Z'); t < at('2026-06-17T00:00Z'); t += MINUTE) {
            const gapBefore = start - (t + duration * MINUTE);
            const gapAfter = t - end;
            const fits =
              gapBefore >= Math.max(own.bufferBefore, asked.bufferAfter) * MINUTE ||
              gapAfter >= Math.max(own.bufferAfter, asked.bufferBefore) * MINUTE;
            assert.equal(found.has(t), fits, new Date(t).toISOString());
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the query itself serves as its buffers', () => {
    const query = around([{}], { bufferBefore: 10, bufferAfter: 5 });
    const booking = { start: at('2026-06-16T12:00:00Z'), end: at('2026-06-16T13:00:00Z') };
    assert.deepEqual(bookingBusy(booking, { bufferBefore: 15, bufferAfter: 10 }, query), {
      start: at('2026-06-16T11:50:00Z'),
      end: at('2026-06-16T13:00:00Z'),
    });
  });
});

describe('busy time', () => {
  test('without length counts for nothing, however wide the buffers', () => {
    const query = around([{ busy: [{ start: at('2026-06-16T12:00:00Z'), end: at('2026-06-16T12:00:00Z') }] }], {
      bufferBefore: 60,
    });
    assert.equal(findSlots(query).length, 1440);
  });

  test('bars a slot that meets it by a second, and none that touches it', () => {
    const busy = [{ start: at('2026-06-16T12:00:59Z'), end: at('2026-06-16T12:10:01Z') }];
    const found = new Set(findSlots(around([{ busy }], {})).map(({ start }) => timeOf(start)));
    assert.ok(found.has('11:30') && !found.has('11:31') && !found.has('12:10') && found.has('12:11'));
  });

  test('keeps buffers out of itself, not out of the time after work', () => {
    const hours = [{ days: [2], start: '09:00', end: '10:00' }];
    const found = findSlots(around([{ hours }], { duration: 60, bufferBefore: 30, bufferAfter: 30 }));
    assert.deepEqual(found, [{ start: at('2026-06-16T09:00:00Z'), hosts: ['h0'] }]);
  });
});
