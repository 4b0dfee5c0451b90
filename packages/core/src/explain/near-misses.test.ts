import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { at } from '../../test/at.ts';
import { slotsMinuteByMinute } from '../../test/minute-by-minute.ts';
import { slotQueries } from '../../test/slot-queries.ts';
import type { Host } from '../availability/host.ts';
import type { Group } from '../slots/seating.ts';
import type { SlotQuery } from '../slots/slot-query.ts';
import { nearMisses } from './near-misses.ts';

const starts = (query: SlotQuery): number[] => slotsMinuteByMinute(query).map(({ start }) => start);

/** Every host who has to be there taken off the list, group by group, as literally as the documentation says it. */
function withoutHim(groups: readonly Group[], host: string): Group[] | null {
  let found = false;
  const less: Group[] = [];
  for (const { need, hosts } of groups) {
    const everybody = need === 'all' || need === hosts.length;
    if (!everybody || !hosts.includes(host)) {
      less.push({ need, hosts });
      continue;
    }
    found = true;
    if (hosts.length > 1) less.push({ need: hosts.length - 1, hosts: hosts.filter((other) => other !== host) });
  }
  return found ? less : null;
}

test('what a host blocks is what opens when they alone are always free; what they open, when they are optional', () => {
  fc.assert(
    fc.property(slotQueries(), (query) => {
      const offered = new Set(starts(query));
      const news = (other: SlotQuery): number[] => starts(other).filter((start) => !offered.has(start));
      const misses = nearMisses(query);
      const grouped = new Set(query.groups.flatMap(({ hosts }) => hosts));
      assert.deepEqual(misses.map(({ host }) => host).sort(), [...grouped].sort());
      for (const { host, blocks, opens } of misses) {
        const always = (given: Host): Host => ({
          id: given.id,
          timeZone: 'UTC',
          hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
          overrides: [],
          busy: [],
        });
        const hosts = query.hosts.map((given) => (given.id === host ? always(given) : given));
        assert.deepEqual(blocks, news({ ...query, hosts }), `blocks of ${host}`);
        const groups = withoutHim(query.groups, host);
        // Whom nobody is left to stand in for opens nothing: a booking needs a host.
        const opened = groups && (groups.length > 0 ? news({ ...query, groups }) : []);
        assert.deepEqual(opens, opened, `opens of ${host}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('in a collective the host who blocks most comes first, and what they block is what they open', () => {
  const host = (id: string, start: string): Host => ({
    id,
    timeZone: 'UTC',
    hours: [{ days: [2], start, end: '12:00' }],
    overrides: [],
    busy: [],
  });
  const misses = nearMisses({
    from: at('2026-06-16T00:00:00Z'),
    to: at('2026-06-17T00:00:00Z'),
    now: at('2026-06-15T00:00:00Z'),
    minNotice: 0,
    timeZone: 'UTC',
    duration: 60,
    step: 60,
    offset: 0,
    bufferBefore: 0,
    bufferAfter: 0,
    groups: [{ need: 'all', hosts: ['ann', 'bob', 'cyd'] }],
    hosts: [host('ann', '08:00'), host('bob', '11:00'), host('cyd', '09:00')],
  });
  const late = [at('2026-06-16T09:00:00Z'), at('2026-06-16T10:00:00Z')];
  assert.deepEqual(misses, [
    { host: 'bob', blocks: late, opens: late },
    { host: 'ann', blocks: [], opens: [] },
    { host: 'cyd', blocks: [], opens: [] },
  ]);
});
