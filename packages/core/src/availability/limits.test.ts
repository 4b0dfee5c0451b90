import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { at } from '../../test/at.ts';
import { zones } from '../../test/slot-queries.ts';
import { limitBars, limitedRange, type Limit, type LimitsQuery } from './limits.ts';

const berlin = { timeZone: 'Europe/Berlin', from: at('2026-03-25T00:00:00Z'), to: at('2026-04-02T00:00:00Z') };
const starts = [at('2026-03-28T23:30:00Z'), at('2026-03-29T10:00:00Z'), at('2026-03-02T09:00:00Z')];

describe('limits', () => {
  test('bar the days on which they are reached, 23 hours where the clock skips one', () => {
    assert.deepEqual(limitBars({ ...berlin, starts, limits: [{ per: 'day', max: 2 }] }), [
      { start: at('2026-03-28T23:00:00Z'), end: at('2026-03-29T22:00:00Z') },
    ]);
    assert.deepEqual(limitBars({ ...berlin, starts, limits: [{ per: 'day', max: 3 }] }), []);
  });

  test('bar weeks from Monday and months', () => {
    assert.deepEqual(limitBars({ ...berlin, starts, limits: [{ per: 'week', max: 2 }] }), [
      { start: at('2026-03-22T23:00:00Z'), end: at('2026-03-29T22:00:00Z') },
    ]);
    assert.deepEqual(limitBars({ ...berlin, starts, limits: [{ per: 'month', max: 3 }] }), [
      { start: at('2026-02-28T23:00:00Z'), end: at('2026-03-31T22:00:00Z') },
    ]);
  });

  test('join what several of them bar', () => {
    const limits: Limit[] = [
      { per: 'month', max: 3 },
      { per: 'day', max: 0 },
    ];
    assert.deepEqual(limitBars({ ...berlin, starts, limits }), [
      { start: at('2026-02-28T23:00:00Z'), end: at('2026-04-02T22:00:00Z') },
    ]);
  });

  test('need the bookings of every period that the range touches', () => {
    assert.equal(limitedRange({ ...berlin, limits: [] }), null);
    assert.deepEqual(limitedRange({ ...berlin, limits: [{ per: 'day', max: 1 }] }), {
      start: at('2026-03-24T23:00:00Z'),
      end: at('2026-04-02T22:00:00Z'),
    });
    assert.deepEqual(
      limitedRange({
        ...berlin,
        limits: [
          { per: 'week', max: 1 },
          { per: 'month', max: 1 },
        ],
      }),
      {
        start: at('2026-02-28T23:00:00Z'),
        end: at('2026-04-30T22:00:00Z'),
      },
    );
  });

  test('bar an instant iff its date, week or month has that many bookings', () => {
    const base = at('2026-03-20T00:00Z');
    const instant = fc.integer({ min: -40 * 1440, max: 40 * 1440 }).map((n) => base + n * 60_000);
    const limit = fc.record({ per: fc.constantFrom('day', 'week', 'month'), max: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(limit, { maxLength: 3 }),
        fc.array(instant, { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 12 * 1440 }), { minLength: 5 }),
        (timeZone, limits, booked, probes) => {
          const query: LimitsQuery = {
            limits: limits as Limit[],
            timeZone,
            from: base,
            to: base + 12 * 1440 * 60_000,
          };
          const local = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
          const key = {
            day: (ms: number) => local(ms).toPlainDate().toString(),
            week: (ms: number) => `${local(ms).yearOfWeek}-${local(ms).weekOfYear}`,
            month: (ms: number) => local(ms).toPlainDate().toPlainYearMonth().toString(),
          };
          const range = limitedRange(query);
          const counted = booked.filter((ms) => range && range.start <= ms && ms < range.end);
          const bars = limitBars({ ...query, starts: counted });
          for (const t of probes.map((minutes) => base + minutes * 60_000).filter((ms) => ms < query.to)) {
            const reached = limits.some(
              ({ per, max }) =>
                booked.filter((ms) => key[per as Limit['per']](ms) === key[per as Limit['per']](t)).length >= max,
            );
            const barred = bars.some(({ start, end }) => start <= t && t < end);
            assert.equal(barred, reached);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
