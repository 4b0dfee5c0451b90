import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SlotQuery } from '../slots/slot-query.ts';
import { findSlots } from './find-slots.ts';
import { parseQuery, type IsoHost, type IsoQuery } from './parse-query.ts';

const ann: IsoHost = {
  id: 'ann',
  timeZone: 'UTC',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
  overrides: [],
  busy: [],
};
const query: IsoQuery<SlotQuery> = {
  from: '2026-06-16T00:00:00Z',
  to: '2026-06-17T00:00:00Z',
  now: '2026-06-16T02:00:00+02:00',
  minNotice: 0,
  timeZone: 'UTC',
  step: 1,
  offset: 0,
  duration: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  groups: [{ need: 1, hosts: ['ann'] }],
  hosts: [ann],
};

test('every instant of a query becomes a number, and nothing else does', () => {
  const noStart = [{ start: '2026-06-16T10:00:00Z', end: '2026-06-16T10:00:01Z' }];
  const { from, to, now, hosts, ...rest } = parseQuery<SlotQuery>({ ...query, hosts: [{ ...ann, noStart }] });
  assert.deepEqual([from, to, now], [Date.UTC(2026, 5, 16), Date.UTC(2026, 5, 17), Date.UTC(2026, 5, 16)]);
  const bar = { start: Date.UTC(2026, 5, 16, 10), end: Date.UTC(2026, 5, 16, 10, 0, 1) };
  assert.deepEqual(hosts, [{ ...ann, noStart: [bar] }]);
  const { from: _from, to: _to, now: _now, hosts: _hosts, ...others } = query;
  assert.deepEqual(rest, others);
});

test('busy time bars a slot that meets it by less than a millisecond', () => {
  const busy = [{ start: '2026-06-16T11:59:59.9999999Z', end: '2026-06-16T12:10:00.0000001Z' }];
  const found = new Set(findSlots({ ...query, hosts: [{ ...ann, busy }] }).map(({ start }) => start.slice(11, 16)));
  assert.ok(found.has('11:29') && !found.has('11:30') && !found.has('12:10') && found.has('12:11'));
});
