import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { slotsMinuteByMinute } from '../../test/minute-by-minute.ts';
import { slotQueries } from '../../test/slot-queries.ts';
import { slotsOverTheWire } from '../../test/vectors.ts';
import { freeHosts } from '../availability/free-hosts.ts';
import type { Host } from '../availability/host.ts';
import type { Interval } from '../intervals/interval.ts';
import { findSlots } from './find-slots.ts';
import { isOnGrid } from './is-on-grid.ts';
import type { Group } from './seating.ts';
import type { SlotQuery } from './slot-query.ts';
import { MINUTE } from '../time/units.ts';

const starts = (query: SlotQuery): number[] => findSlots(query).map(({ start }) => start);
const isSubset = (part: readonly number[], whole: readonly number[]): boolean => {
  const set = new Set(whole);
  return part.every((one) => set.has(one));
};
const allOf = ({ hosts }: SlotQuery): string[] => hosts.map(({ id }) => id);

describe('slots', () => {
  test('are what asking every minute finds', () => {
    fc.assert(
      fc.property(slotQueries(), (query) => assert.deepEqual(findSlots(query), slotsMinuteByMinute(query))),
      { numRuns: 200 },
    );
  });

  test('are the same over the wire', () => {
    fc.assert(
      fc.property(slotQueries(), (query) => assert.deepEqual(slotsOverTheWire(query), findSlots(query))),
      { numRuns: 500 },
    );
  });

  test('are the starts on the grid that a backend finds free one by one', () => {
    fc.assert(
      fc.property(slotQueries(), (asked) => {
        const query = { ...asked, groups: [{ need: 1, hosts: allOf(asked) }] };
        const found = new Map(findSlots(query).map(({ start, hosts }) => [start, hosts]));
        const earliest = Math.max(query.from, query.now + query.minNotice * MINUTE);
        for (let start = Math.ceil(earliest / MINUTE) * MINUTE; start < query.to; start += 5 * MINUTE) {
          const free = isOnGrid(start, query) ? freeHosts({ ...query, start }) : [];
          assert.deepEqual(free, found.get(start) ?? []);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are never lost by adding a host to a round-robin', () => {
    fc.assert(
      fc.property(slotQueries(), (query) => {
        const [first, ...others] = allOf(query);
        const fewer = starts({ ...query, groups: [{ need: 1, hosts: others }] });
        assert.ok(isSubset(fewer, starts({ ...query, groups: [{ need: 1, hosts: [...others, first!] }] })));
      }),
    );
  });

  test('are never won by adding a host to a collective', () => {
    fc.assert(
      fc.property(slotQueries(), (query) => {
        const [first, ...others] = allOf(query);
        fc.pre(others.length > 0);
        const fewer = starts({ ...query, groups: [{ need: 'all', hosts: others }] });
        assert.ok(isSubset(starts({ ...query, groups: [{ need: 'all', hosts: [...others, first!] }] }), fewer));
      }),
    );
  });

  test('are never won by a longer duration', () => {
    fc.assert(
      fc.property(slotQueries(), fc.integer({ min: 1, max: 60 }), (query, more) => {
        assert.ok(isSubset(starts({ ...query, duration: query.duration + more }), starts(query)));
      }),
    );
  });

  test('do not depend on the order of hosts, groups and busy times', () => {
    const reversedGroup = (group: Group): Group => ({ ...group, hosts: group.hosts.toReversed() });
    const reversedHost = (host: Host): Host => ({
      ...host,
      busy: host.busy.toReversed(),
      hours: host.hours.toReversed(),
      overrides: host.overrides.toReversed(),
    });
    const shuffled = slotQueries().chain((query) =>
      fc.record({
        query: fc.constant(query),
        groups: fc.shuffledSubarray(query.groups.map(reversedGroup), { minLength: query.groups.length }),
        hosts: fc.shuffledSubarray(query.hosts.map(reversedHost), { minLength: query.hosts.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ query, groups, hosts }) =>
        assert.deepEqual(findSlots({ ...query, groups, hosts }), findSlots(query)),
      ),
    );
  });

  test('move along when every instant and every zone moves', () => {
    fc.assert(
      fc.property(slotQueries({ fixed: true }), fc.integer({ min: -600, max: 600 }), (query, minutes) => {
        const later = (instant: number): number => instant + minutes * MINUTE;
        const west = (zone: string): string => {
          const [hour, minute] = zone.slice(1).split(':').map(Number);
          const offset = (zone.startsWith('-') ? -1 : 1) * (hour! * 60 + minute!) - minutes;
          const [h, m] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
          return `${offset < 0 ? '-' : '+'}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
        };
        const move = ({ start, end }: Interval) => ({ start: later(start), end: later(end) });
        const moveHost = (host: Host): Host => ({
          ...host,
          timeZone: west(host.timeZone),
          busy: host.busy.map(move),
          noStart: (host.noStart ?? []).map(move),
        });
        const moved: SlotQuery = {
          ...query,
          from: later(query.from),
          to: later(query.to),
          now: later(query.now),
          timeZone: west(query.timeZone),
          hosts: query.hosts.map(moveHost),
        };
        const expected = findSlots(query).map(({ start, hosts }) => ({ start: later(start), hosts }));
        assert.deepEqual(findSlots(moved), expected);
      }),
    );
  });
});
