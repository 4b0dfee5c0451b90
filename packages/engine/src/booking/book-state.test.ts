import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';

test('where hosts are withheld, nothing names them and their ids are opaque and stable per type', async () => {
  const secret = (slug: string) => type(slug, 'round-robin', ['a', 'b'], { showHosts: false });
  const api = await openTeam({ ...SETTINGS, bookingTypes: [secret('one'), secret('two')] } as TeamSettings);
  const one = await api.type('one');
  const two = await api.type('two');
  const ids = one.hosts.map(({ id }) => id);
  assert.equal(new Set([...ids, ...two.hosts.map(({ id }) => id), 'a', 'b']).size, 6);
  assert.deepEqual(one.groups, [{ need: 1, hosts: ids }]);
  assert.deepEqual(
    one.hosts,
    ids.map((id) => ({ id })),
  );
  const free = await api.availability('one', '2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z');
  assert.deepEqual(
    free.hosts?.map(({ id }) => id),
    ids,
  );
  const booking = await api.book({ bookingType: 'one', host: ids[1] });
  assert.deepEqual([booking.hosts, booking.contact], [[{ id: ids[1] }], { email: 'team@team.example' }]);
  assert.equal((await api.tryBook({ bookingType: 'one', host: 'a' })).status, 422);
  assert.doesNotMatch(JSON.stringify([one, free, booking]), /a@team|"A"|"B"/);
});

test('a booking tells the zone of its hosts, as what is before it does not', async () => {
  const api = await openTeam(SETTINGS);
  const { bookingType, hosts } = await api.book();
  assert.deepEqual(
    hosts.map(({ timeZone }) => timeZone),
    hosts.map(({ id }) => SETTINGS.hosts!.find((host) => host.id === id)!.timeZone),
  );
  assert.ok((await api.type(bookingType)).hosts.every((host) => !('timeZone' in host)));
});

test('a booking that waits for approval takes its time until it would start, and then expires', async () => {
  const approval = type('ask', 'round-robin', ['a', 'b'], {
    approval: true,
    window: { minNotice: 0 },
    durations: [30, 240],
  });
  const api = await openTeam({ ...SETTINGS, bookingTypes: [approval] } as TeamSettings);
  const long = { bookingType: 'ask', duration: 240 };
  const waiting = await api.book(long);
  assert.equal(waiting.status, 'awaiting-approval');
  assert.deepEqual(waiting.approval, { expiresAt: waiting.start }, 'it says until when it is answered');
  await api.book(long);
  assert.equal((await api.tryBook(long)).body.code, 'slot-taken');

  api.now = Date.parse('2026-06-16T10:00:00Z');
  const expired = (await api.read(waiting)).body;
  assert.deepEqual([expired.status, expired.approval, expired.paid], ['expired', null, null]);
  const { hosts } = await api.availability('ask', '2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z');
  assert.deepEqual(
    hosts?.map(({ free }) => free),
    [
      [600, 1020],
      [600, 1020],
    ],
  );
  const later = { ...long, start: '2026-06-16T12:00:00Z' };
  await Promise.all([api.book(later), api.book(later)]);
  const records = await api.store.read('team', (view) => view.records('ask'));
  assert.deepEqual(
    records.map(({ live }) => live),
    [false, false, true, true],
  );
  const outbox = await api.store.read('team', (view) => view.outbox());
  assert.equal(outbox.filter(({ kind }) => kind === 'notify-expired').length, 2);
});

test('a booking is committed with its outbox messages', async () => {
  const api = await openTeam();
  const { id } = await api.book({ bookingType: 'both' });
  const outbox = await api.store.read('team', (view) => view.outbox());
  assert.deepEqual(
    outbox.map(({ kind, booking }) => [kind, booking]),
    [
      ['notify-confirmed', id],
      ['calendar-write', id],
      ['webhook', id],
    ],
  );
  assert.deepEqual(outbox[1]?.payload['hosts'], ['b', 'a']);
});

test('a booking type that was renamed is found by its former name', async () => {
  const api = await openTeam();
  await api.configure({ ...SETTINGS, bookingTypes: [{ ...type('talk', 'solo', ['a']), id: 'intro' }] } as TeamSettings);
  assert.equal((await api.book({ bookingType: 'intro' })).bookingType, 'talk');
});
