import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { type EntryNote, noteEntry } from '../calendars/entry-note.ts';
import { host, REQUEST, SETTINGS, type } from '../testing/sample-team.ts';

const START = Date.parse(REQUEST.start);
const HOUR = 3_600_000;
const takers = async (team: OpenTeam, id: string, query: Record<string, unknown> = {}, actor = ADMIN) =>
  (await team.ask('takers', { parameters: { id }, query }, actor)).body;

test('everybody of the pool is told, free or not and every reason why not, and who would be next', async () => {
  const off = { overrides: [{ date: '2026-06-16', hours: [] }] };
  const late = { overrides: [{ date: '2026-06-16', hours: [{ start: '13:00', end: '17:00' }] }] };
  const evening = { hours: [{ days: [1, 2, 3, 4, 5], start: '18:00', end: '20:00' }] };
  const limited = { limits: { perDay: 1 } };
  const ids = ['a', 'off', 'late', 'evening', 'busy', 'near', 'closed', 'other', 'limited', 'free', 'last'];
  const more: Record<string, object> = { off, late, evening, limited };
  const hosts = ids.map((id) => host(id, more[id]));
  const team = await openTeam({
    ...SETTINGS,
    hosts,
    bookingTypes: [
      type('call', 'round-robin', ids, { buffers: { before: 15, after: 0 } }),
      type('intro', 'solo', ['other']),
      type('early', 'solo', ['limited']),
    ],
  } as TeamSettings);
  const { id } = await team.book();
  await team.book({ bookingType: 'intro' });
  await team.book({ bookingType: 'early', start: '2026-06-16T09:00:00Z' });
  const busy = (from: number, to: number) =>
    ({ state: 'fresh', asOf: team.now, busy: [{ start: START + from, end: START + to }] }) as const;
  team.calendars.set('busy', busy(0, HOUR));
  team.calendars.set('near', busy(-HOUR, -1));
  team.calendars.set('closed', { state: 'closed' });
  team.calendars.set('off', busy(-HOUR, HOUR));

  const { from, seats, hosts: found, next } = await takers(team, id);
  assert.deepEqual([from, seats], ['a', ['a']]);
  assert.deepEqual(Object.fromEntries(found.map(({ host: one, closedBy }) => [one, closedBy])), {
    off: ['time-off', 'busy'],
    late: ['override'],
    evening: ['hours'],
    busy: ['busy'],
    near: ['gap'],
    closed: ['calendar-unreadable'],
    other: ['our-booking'],
    limited: ['limit'],
    free: [],
    last: [],
  });
  for (const { free, closedBy } of found) assert.equal(free, closedBy.length === 0);
  assert.deepEqual(next?.hosts, ['free']);
  assert.equal(next?.record.reason, 'rotation_skip');
  const owed = Object.fromEntries(found.map(({ host: one, owed: amount }) => [one, amount]));
  assert.deepEqual([owed['free'], owed['last'], owed['busy']], [500_000_000, 500_000_000, 0], 'this share included');

  const { body } = await team.ask('reassign', { parameters: { id }, body: {} });
  assert.deepEqual({ ...body.record, at: null }, { ...next!.record, at: null }, 'who is named is who gets it');
});

test('whoever a route does not lead to, who is seated and who is switched off are told apart', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await team.store.write('team', async (transaction) => {
    const row = (await transaction.booking(id))!;
    const route = { rule: 0, label: null, to: 'hosts', hosts: ['a', 'b'], host: null };
    await transaction.changeBooking({ ...row, route } as unknown as typeof row);
  });
  const { hosts, next } = await takers(team, id);
  assert.deepEqual(
    hosts.map(({ host: one, free, closedBy }) => [one, free, closedBy]),
    [
      ['b', true, []],
      ['c', false, ['route']],
    ],
  );
  assert.deepEqual(next?.hosts, ['b']);
});

test('nobody takes what has fixed hosts, and a panel asks whose seat', async () => {
  const settings = {
    ...SETTINGS,
    bookingTypes: [
      type('both', 'collective', ['b', 'a']),
      { ...type('panel', 'panel', []), hosts: undefined, groups: [{ need: 2, hosts: ['a', 'b', 'c'] }] },
    ],
  } as unknown as TeamSettings;
  const team = await openTeam(settings);
  const both = await team.book({ bookingType: 'both' });
  assert.deepEqual(await takers(team, both.id), { booking: both.id, from: null, seats: [], hosts: [], next: null });
  const panel = await team.book({ bookingType: 'panel', start: '2026-06-16T11:00:00Z' });
  const open = await takers(team, panel.id);
  assert.deepEqual([open.from, open.seats, open.next], [null, ['a', 'b'], null]);
  assert.deepEqual(
    open.hosts.map(({ host: one, free }) => [one, free]),
    [['c', true]],
  );
  const asked = await takers(team, panel.id, { from: 'b' });
  assert.deepEqual([asked.from, asked.next?.hosts], ['b', ['c']]);
  assert.equal((await team.ask('takers', { parameters: { id: panel.id }, query: { from: 'c' } })).body.code, 'invalid');
});

test('a host asks about their own bookings, and what is over is nobody’s to take', async () => {
  const team = await openTeam();
  const booking = await team.book();
  const sent = { parameters: { id: booking.id } };
  assert.equal((await team.ask('takers', sent, hostActor('a'))).status, 200);
  assert.equal((await team.ask('takers', sent, hostActor('b'))).status, 404);
  await team.change(booking, 'cancel');
  assert.equal((await team.ask('takers', sent)).status, 409);
});

test('whoever has refused a booking is not next for it, may be named all the same, and is again once they have it back', async () => {
  const team = await openTeam();
  const { id } = await team.book({ host: 'a' });
  const note = (done: EntryNote['done']) => {
    team.now += 60_000;
    return team.store.write('team', (transaction) =>
      noteEntry(transaction, id, { host: 'b', calendar: 'work', done }, team.now),
    );
  };
  assert.deepEqual((await takers(team, id)).next?.hosts, ['b']);
  for (const refused of ['declined', 'deleted', 'cancelled'] as const) {
    await note('put');
    await note(refused);
    const { hosts, next } = await takers(team, id);
    assert.deepEqual(next?.hosts, ['c'], refused);
    const unwilling = next.record.hosts.find((row) => row.host === 'b');
    assert.ok(unwilling && 'busyReason' in unwilling && unwilling.busyReason === 'refused');
    assert.ok(hosts.find((one) => one.host === 'b')?.free, 'by hand they can have it');
    await note('put');
    assert.deepEqual((await takers(team, id)).next?.hosts, ['c'], 'what we write says nothing of them');
    await note('moved');
    assert.deepEqual((await takers(team, id)).next?.hosts, ['b']);
  }
  await note('declined');
  const { next } = await takers(team, id);
  const { body } = await team.ask('reassign', { parameters: { id }, body: {} });
  assert.deepEqual({ ...body.record, at: null }, { ...next!.record, at: null }, 'who is named is who gets it');
  assert.deepEqual((await team.ask('reassign', { parameters: { id }, body: { to: 'b' } })).body.hosts.after, ['b']);
});
