import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { at } from '../../test/at.ts';
import { slotQueries } from '../../test/slot-queries.ts';
import type { Host } from '../availability/host.ts';
import { findSlots } from '../slots/find-slots.ts';
import type { SlotQuery } from '../slots/slot-query.ts';
import { explain, type SlotQuestion } from './explain.ts';
import { MINUTE } from '../time/units.ts';

test('a host is open exactly if the slots name them, for every minute of a random query', () => {
  fc.assert(
    fc.property(slotQueries(), fc.array(fc.integer({ min: -100, max: 2300 }), { maxLength: 12 }), (query, minutes) => {
      const slots = new Map(findSlots(query).map(({ start, hosts }) => [start, hosts]));
      const from = Math.ceil(query.from / MINUTE) * MINUTE;
      const random = minutes.map((minute) => from + minute * MINUTE);
      for (const start of [...random, ...[...slots.keys()].slice(0, 12)]) {
        const explained = explain({ ...query, start });
        const open = explained.hosts.filter((host) => host.open).map(({ host }) => host);
        assert.deepEqual(open.sort(), slots.get(start) ?? [], new Date(start).toISOString());
        assert.equal(explained.open, slots.has(start), new Date(start).toISOString());
        assert.equal(explained.open, explained.closedBy.length === 0);
      }
    }),
    { numRuns: 300 },
  );
});

test('a host who is closed for a reason of the backend equals one without hours in findSlots', () => {
  fc.assert(
    fc.property(slotQueries(), (query) => {
      const closed = new Map([['h0', 'calendar-unreadable' as const]]);
      const without = query.hosts.map((host) => (host.id === 'h0' ? { ...host, hours: [], overrides: [] } : host));
      for (const { start, hosts } of findSlots(query).slice(0, 5)) {
        const explained = explain({ ...query, start, closed });
        const slot = findSlots({ ...query, hosts: without }).find((other) => other.start === start);
        const open = explained.hosts.filter((host) => host.open).map(({ host }) => host);
        assert.deepEqual(open.sort(), slot?.hosts ?? []);
        if (hosts.includes('h0')) {
          assert.deepEqual(explained.hosts[0]!.closedBy, [{ rule: 'calendar-unreadable' }]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const ann: Host = {
  id: 'ann',
  timeZone: 'Europe/Berlin',
  hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  overrides: [
    { date: '2026-06-17', hours: [] },
    { date: '2026-06-20', hours: [{ start: '10:00', end: '12:00' }] },
  ],
  busy: [
    { start: at('2026-06-16T09:00:00Z'), end: at('2026-06-16T10:00:00Z') },
    { start: at('2026-06-16T11:00:00Z'), end: at('2026-06-16T11:00:00Z') },
  ],
  noStart: [{ start: at('2026-06-17T22:00:00Z'), end: at('2026-06-18T22:00:00Z') }],
};
const query: SlotQuery = {
  from: at('2026-06-16T00:00:00Z'),
  to: at('2026-06-21T00:00:00Z'),
  timeZone: 'Europe/Berlin',
  duration: 30,
  step: 15,
  offset: 0,
  bufferBefore: 15,
  bufferAfter: 30,
  minNotice: 60,
  now: at('2026-06-16T07:00:00Z'),
  groups: [{ need: 'all', hosts: ['ann', 'bob'] }],
  hosts: [ann, { ...ann, id: 'bob', overrides: [], busy: [], noStart: [] }],
};
const about = (start: number, more: Partial<SlotQuestion> = {}) => explain({ ...query, ...more, start });
const annIn = (start: number) => about(start).hosts[0]!;

describe('each rule is named', () => {
  test('hours', () => {
    assert.deepEqual(annIn(at('2026-06-16T15:00:00Z')).closedBy, [{ rule: 'outside-hours' }]);
    assert.deepEqual(annIn(at('2026-06-16T14:45:00Z')).closedBy, [{ rule: 'outside-hours' }], 'half of it is outside');
    assert.equal(annIn(at('2026-06-16T12:00:00Z')).openedBy, 'hours');
  });

  test('an override that closes, and one that opens', () => {
    assert.deepEqual(annIn(at('2026-06-17T10:00:00Z')).closedBy, [{ rule: 'override', dates: ['2026-06-17'] }]);
    assert.equal(annIn(at('2026-06-17T10:00:00Z')).openedBy, null);
    assert.equal(annIn(at('2026-06-20T08:00:00Z')).openedBy, 'override');
    assert.deepEqual(annIn(at('2026-06-20T14:00:00Z')).closedBy, [{ rule: 'outside-hours' }]);
  });

  test('busy time, and the buffer on either side of it', () => {
    const busy = ann.busy[0];
    assert.deepEqual(annIn(at('2026-06-16T09:30:00Z')).closedBy, [{ rule: 'busy', index: 0, busy }]);
    assert.deepEqual(annIn(at('2026-06-16T10:00:00Z')).closedBy, [{ rule: 'buffer', side: 'before', index: 0, busy }]);
    assert.deepEqual(annIn(at('2026-06-16T10:15:00Z')).closedBy, []);
    assert.deepEqual(annIn(at('2026-06-16T08:15:00Z')).closedBy, [{ rule: 'buffer', side: 'after', index: 0, busy }]);
    assert.deepEqual(annIn(at('2026-06-16T08:00:00Z')).closedBy, []);
  });

  test('a limit', () => {
    assert.deepEqual(annIn(at('2026-06-18T08:00:00Z')).closedBy, [{ rule: 'limit', noStart: ann.noStart![0] }]);
  });

  test('several at once', () => {
    const start = at('2026-06-17T22:30:00Z');
    assert.deepEqual(
      annIn(start).closedBy.map(({ rule }) => rule),
      ['outside-hours', 'limit'],
    );
  });

  test('window, notice, grid, too few, hidden', () => {
    const rules = (start: number, more: Partial<SlotQuestion> = {}) =>
      about(start, more).closedBy.map((closure) => closure.rule);
    assert.deepEqual(rules(at('2026-06-16T12:00:00Z')), []);
    assert.deepEqual(rules(at('2026-06-16T12:00:00Z'), { hidden: true }), ['hidden-by-policy']);
    assert.deepEqual(rules(at('2026-06-16T12:05:00Z')), ['off-grid']);
    assert.deepEqual(rules(at('2026-06-16T07:45:00Z')), ['notice']);
    assert.deepEqual(rules(at('2026-06-22T12:00:00Z')), ['outside-window']);
    assert.deepEqual(about(at('2026-06-16T09:30:00Z')).closedBy, [
      { rule: 'too-few-free', groups: [{ need: 2, free: ['bob'] }] },
    ]);
    assert.equal(about(at('2026-06-16T09:30:00Z')).hosts[1]!.open, false, 'bob is free, but the slot is not open');
    assert.deepEqual(about(at('2026-06-16T09:30:00Z')).hosts[1]!.closedBy, []);
  });

  test('a host of no group is free and cannot be booked', () => {
    const { hosts } = about(at('2026-06-16T12:00:00Z'), { groups: [{ need: 1, hosts: ['ann'] }] });
    assert.deepEqual(
      hosts.map(({ grouped, open }) => [grouped, open]),
      [
        [true, true],
        [false, false],
      ],
    );
  });
});

test('an invalid query is rejected as by findSlots', () => {
  assert.throws(() => about(NaN), { code: 'invalid-instant', field: '/start' });
  const busy = [...ann.busy, { start: at('2026-06-16T09:00:00Z'), end: at('2026-06-16T08:00:00Z') }];
  assert.throws(() => about(at('2026-06-16T12:00:00Z'), { hosts: [{ ...ann, busy }, query.hosts[1]!] }), {
    code: 'reversed-interval',
    field: '/hosts/0/busy/2',
  });
});
