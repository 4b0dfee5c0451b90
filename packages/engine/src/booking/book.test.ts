import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Booking, check } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const recordOf = async (api: { store: Awaited<ReturnType<typeof openTeam>>['store'] }, id: string) =>
  (await api.store.read('team', (view) => view.recordsOf(id))).find(({ live }) => live)?.record;

test('a rotation cycles, and the record of every booking says whose turn it was and why', async () => {
  const api = await openTeam();
  const hosts: string[] = [];
  const reasons: unknown[] = [];
  for (const start of ['10:00', '10:30', '11:00', '11:30']) {
    const booking = await api.book({ start: `2026-06-16T${start}:00Z` });
    assert.ok(check(Booking, booking).ok);
    hosts.push(...booking.hosts.map(({ id }) => id));
    reasons.push((await recordOf(api, booking.id))?.reason);
  }
  assert.deepEqual(hosts, ['a', 'b', 'c', 'a']);
  assert.deepEqual(reasons, ['rotation', 'rotation', 'rotation', 'rotation']);
});

test('a host who is not free is skipped, and the record says why', async () => {
  const api = await openTeam();
  const start = Date.parse('2026-06-16T10:15:00Z');
  api.calendars.set('a', { state: 'fresh', asOf: api.now, busy: [{ start, end: start + 60_000 }] });
  api.calendars.set('b', { state: 'closed' });
  const booking = await api.book();
  assert.deepEqual(booking.hosts, [{ id: 'c', name: 'C', timeZone: 'UTC' }]);
  const record = await recordOf(api, booking.id);
  assert.equal(record?.reason, 'only_free');
  assert.deepEqual(
    record?.hosts.map((row) => ('busyReason' in row ? row.busyReason : null)),
    ['calendar', 'calendar-unreadable', null],
  );
});

test('a solo booking takes its one host, a collective all of them, with the first as owner and contact', async () => {
  const api = await openTeam();
  const solo = await api.book({ bookingType: 'intro' });
  assert.deepEqual([solo.hosts.map(({ id }) => id), solo.owner], [['a'], null]);
  assert.equal((await api.tryBook({ bookingType: 'both' })).body.code, 'slot-taken');
  const both = await api.book({ bookingType: 'both', start: '2026-06-16T10:30:00Z' });
  assert.deepEqual(both.hosts, [
    { id: 'b', name: 'B', owner: true, timeZone: 'UTC' },
    { id: 'a', name: 'A', timeZone: 'UTC' },
  ]);
  assert.equal(both.owner, 'b');
  assert.deepEqual(both.contact, { name: 'B', email: 'b@team.example' });
  assert.equal((await recordOf(api, both.id))?.reason, 'fixed_hosts');
  for (const bookingType of ['intro', 'both']) {
    assert.equal((await api.tryBook({ bookingType, start: '2026-06-16T10:30:00Z' })).status, 409);
  }
});

test('a requested host gets the booking or nobody does, and the rotation does not move', async () => {
  const api = await openTeam();
  const asked = await api.book({ host: 'c' });
  assert.deepEqual([asked.hosts[0]?.id, (await recordOf(api, asked.id))?.reason], ['c', 'requested_host']);
  const again = await api.tryBook({ host: 'c' });
  assert.deepEqual([again.status, again.body.code], [409, 'slot-taken']);
  assert.equal((await api.book()).hosts[0]?.id, 'a');
  const nobody = await api.tryBook({ host: 'x' });
  assert.deepEqual([nobody.status, nobody.body.errors?.[0]?.pointer], [422, '/host']);
});

test('a lead who always takes part sits beside a host who rotates', async () => {
  const { hosts: _, ...panel } = type('panel', 'panel', []);
  const groups = [
    { need: 'all', hosts: ['a'] },
    { need: 1, hosts: ['a', 'b', 'c'] },
  ];
  const api = await openTeam({ ...SETTINGS, bookingTypes: [{ ...panel, groups }] } as TeamSettings);
  const seen = [];
  for (const start of ['10:00', '10:30', '11:00']) {
    const booking = await api.book({ bookingType: 'panel', start: `2026-06-16T${start}:00Z` });
    seen.push(booking.hosts.map(({ id }) => id).join());
    assert.equal(booking.owner, 'a');
  }
  assert.deepEqual(seen, ['a,b', 'a,c', 'a,b']);
});

test('two of four and a lead: the seats of a panel are shared fairly, and no host can be requested', async () => {
  const { hosts: _, ...panel } = type('panel', 'panel', []);
  const groups = [
    { need: 'all', hosts: ['a'] },
    { need: 2, hosts: ['a', 'b', 'c', 'd', 'e'] },
  ];
  const hosts = ['a', 'b', 'c', 'd', 'e'].map((id) => host(id));
  const api = await openTeam({ ...SETTINGS, hosts, bookingTypes: [{ ...panel, groups }] } as TeamSettings);
  const at = (time: string) => ({ bookingType: 'panel', start: `2026-06-16T${time}:00Z` });
  const seen = [];
  for (const time of ['10:00', '10:30', '11:00', '11:30']) {
    const booking = await api.book(at(time));
    seen.push(booking.hosts.map(({ id }) => id).join(''));
    assert.equal((await recordOf(api, booking.id))?.reason, 'panel');
  }
  assert.deepEqual(seen, ['abc', 'ade', 'abc', 'ade']);
  assert.equal((await api.tryBook(at('10:00'))).status, 409);
  assert.equal((await api.tryBook({ ...at('12:00'), host: 'b' })).body.errors?.[0]?.pointer, '/host');
  assert.equal((await api.tryBook({ ...at('12:00'), host: 'a' })).status, 201);
});
