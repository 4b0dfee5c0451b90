import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at } from '../../test/at.ts';
import { slotsFromFree, type FreeSlotsQuery } from './slots-from-free.ts';

const query: FreeSlotsQuery = {
  from: at('2026-06-16T06:00:00Z'),
  to: at('2026-06-16T10:00:00Z'),
  duration: 60,
  slot: { step: 60, offset: 0, timeZone: 'Europe/Berlin' },
  groups: [{ need: 1, hosts: ['bob', 'ann'] }],
  hosts: [
    { id: 'ann', free: [0, 119, 180, 300] },
    { id: 'bob', free: [60, 300], noStart: [0, 120] },
  ],
};
const times = (starts: Float64Array): string[] => Array.from(starts, (ms) => new Date(ms).toISOString().slice(11, 16));

describe('slots from free time', () => {
  test('come with their free hosts, in the order of time and of ids', () => {
    const offered = slotsFromFree(query);
    assert.equal(offered.length, 3);
    assert.deepEqual(times(offered.starts), ['06:00', '08:00', '09:00']);
    assert.deepEqual(
      [0, 1, 2].map((slot) => offered.hostsAt(slot)),
      [['ann'], ['bob'], ['ann', 'bob']],
    );
  });

  test('need no host to be there: an absent one has no free time, one of no group is ignored', () => {
    const ann = [query.hosts[0]!, { id: 'eve', free: [0, 300] }];
    assert.deepEqual(times(slotsFromFree({ ...query, hosts: ann }).starts), ['06:00', '09:00']);
    assert.equal(slotsFromFree({ ...query, hosts: ann, groups: [{ need: 'all', hosts: ['ann', 'bob'] }] }).length, 0);
    assert.equal(slotsFromFree({ ...query, hosts: [] }).length, 0);
    assert.equal(slotsFromFree({ ...query, groups: [] }).length, 0);
  });

  test('give a new list of hosts at each call', () => {
    const offered = slotsFromFree(query);
    offered.hostsAt(2).pop();
    assert.deepEqual(offered.hostsAt(2), ['ann', 'bob']);
  });

  test('are none where the range is empty, as it is once the horizon has passed', () => {
    assert.equal(slotsFromFree({ ...query, to: query.from }).length, 0);
  });

  test('refuse a grid that would run away', () => {
    const run =
      (slot: Partial<FreeSlotsQuery['slot']>, to = query.to) =>
      () =>
        slotsFromFree({ ...query, to, slot: { ...query.slot, ...slot } });
    assert.throws(run({ step: 1 }, at('2030-01-01T00:00:00Z')), { code: 'too-many-starts', field: '/step' });
    assert.throws(run({ step: 1440 }, at('9999-01-01T00:00:00Z')), { code: 'too-many-starts' });
    assert.throws(run({ step: 0 }), { code: 'too-many-starts' });
    assert.throws(run({ step: NaN }), { code: 'too-many-starts' });
    assert.throws(run({ timeZone: 'Mars/Olympus' }), { code: 'unknown-time-zone' });
    assert.throws(run({}, NaN), { code: 'invalid-instant', field: '/to' });
  });
});
