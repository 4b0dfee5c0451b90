import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { at } from '../../test/at.ts';
import { slotQueries } from '../../test/slot-queries.ts';
import { findSlots } from '../slots/find-slots.ts';
import { slotsFromFree } from '../slots/slots-from-free.ts';
import { freeTime, type FreeTimeQuery } from './free-time.ts';
import type { Host } from './host.ts';

const query: FreeTimeQuery = {
  from: at('2026-06-16T06:00:00Z'),
  to: at('2026-06-16T16:00:00Z'),
  now: at('2026-06-16T00:00:00Z'),
  minNotice: 0,
  bufferBefore: 0,
  bufferAfter: 0,
  shortest: 15,
  longest: 60,
  hosts: [
    {
      id: 'ann',
      timeZone: 'Europe/Berlin',
      hours: [{ days: [2], start: '09:00', end: '24:00' }],
      overrides: [],
      busy: [{ start: at('2026-06-16T09:00:20Z'), end: at('2026-06-16T10:00:20Z') }],
    },
  ],
};
const ann = query.hosts[0]!;

describe('free time', () => {
  test('is given in whole minutes since from, starts rounded up and ends down, as far beyond to as the longest duration needs', () => {
    assert.deepEqual(freeTime(query), {
      from: at('2026-06-16T06:00:00Z'),
      to: at('2026-06-16T16:00:00Z'),
      hosts: [{ id: 'ann', free: [60, 180, 241, 660] }],
    });
  });

  test('starts after the notice', () => {
    const { hosts } = freeTime({ ...query, now: at('2026-06-16T07:30:30Z'), minNotice: 30 });
    assert.deepEqual(hosts, [{ id: 'ann', free: [121, 180, 241, 660] }]);
  });

  test('counts from the next whole minute where from has seconds', () => {
    const answer = freeTime({ ...query, from: at('2026-06-16T07:59:59.5Z'), to: at('2026-06-16T16:00:01Z') });
    assert.equal(answer.from, at('2026-06-16T08:00:00Z'));
    assert.equal(answer.to, at('2026-06-16T16:01:00Z'));
    assert.deepEqual(answer.hosts, [{ id: 'ann', free: [0, 60, 121, 541] }]);
  });

  test('leaves out pieces shorter than the shortest duration, pieces after to, and hosts without any', () => {
    const busy = [
      { start: at('2026-06-16T07:14:00Z'), end: at('2026-06-16T08:00:00Z') },
      { start: at('2026-06-16T08:15:00Z'), end: at('2026-06-16T16:00:00Z') },
    ];
    const { hosts } = freeTime({
      ...query,
      hosts: [
        { ...ann, busy },
        { ...ann, id: 'bob', hours: [] },
      ],
    });
    assert.deepEqual(hosts, [{ id: 'ann', free: [120, 135] }]);
  });

  test('lists where nothing may start, merged and inside the range', () => {
    const noStart = [
      { start: at('2026-06-16T12:00:30Z'), end: at('2026-06-16T12:00:50Z') },
      { start: at('2026-06-16T13:00:00Z'), end: at('2026-06-17T00:00:00Z') },
      { start: at('2026-06-16T12:30:00Z'), end: at('2026-06-16T13:00:00Z') },
    ];
    const { hosts } = freeTime({ ...query, hosts: [{ ...ann, noStart }] });
    assert.deepEqual(hosts[0]!.noStart, [390, 600]);
  });

  test('bars the whole minutes from the first in a bar to the last', () => {
    const noStart = [{ start: at('2026-06-16T12:00:30Z'), end: at('2026-06-16T12:30:30Z') }];
    assert.deepEqual(freeTime({ ...query, hosts: [{ ...ann, noStart }] }).hosts[0]!.noStart, [361, 391]);
  });

  test('reaches as far as a duration of days', () => {
    const always: Host = { ...ann, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }], busy: [] };
    const week = 7 * 24 * 60;
    const { hosts } = freeTime({ ...query, longest: week, hosts: [always] });
    assert.deepEqual(hosts, [{ id: 'ann', free: [0, 600 + week] }]);
    const groups = [{ need: 1, hosts: ['ann'] }];
    const slots = { ...query, hosts: [always], groups, timeZone: 'UTC', step: 60, offset: 0 };
    assert.equal(findSlots({ ...slots, duration: week }).length, 10);
  });

  test('of one answer serves every duration between the shortest and the longest', () => {
    fc.assert(
      fc.property(slotQueries(), fc.integer({ min: 5, max: 300 }), (asked, duration) => {
        const answer = freeTime({ ...asked, shortest: 5, longest: 300 });
        const offered = slotsFromFree({ ...answer, duration, slot: asked, groups: asked.groups });
        const slots = Array.from(offered.starts, (start, i) => ({
          start,
          hosts: offered.hostsAt(i),
        }));
        assert.deepEqual(slots, findSlots({ ...asked, duration }));
      }),
      { numRuns: 300 },
    );
  });

  test('is whole minutes, ascending, disjoint and inside the range', () => {
    fc.assert(
      fc.property(slotQueries(), (asked) => {
        const { from, to, hosts } = freeTime({ ...asked, shortest: asked.duration, longest: asked.duration + 30 });
        const minutes = (to - from) / 60_000;
        for (const { free, noStart = [] } of hosts) {
          for (const list of [free, noStart]) {
            assert.ok(list.every((n, i) => Number.isInteger(n) && n >= 0 && (i === 0 || list[i - 1]! < n)));
          }
          assert.ok(free.every((n, i) => i % 2 === 1 || (n < minutes && free[i + 1]! - n >= asked.duration)));
          assert.ok(free.every((n) => n <= minutes + asked.duration + 30) && noStart.every((n) => n <= minutes));
        }
      }),
    );
  });
});
