import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { balancesOf, ledgerState, replay } from '@team-booking/core/assignment';
import { reassign, type Reassignment } from './reassign.ts';
import { SecretKey } from '../crypto/secret-key.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });
const key = new SecretKey(Buffer.alloc(32, 7));

function give(
  api: OpenTeam,
  { id }: Pick<Booking, 'id'>,
  seat: Omit<Reassignment, 'id'> = {},
  once: string = randomUUID(),
) {
  const backend = { store: api.store, team: 'team', busy: () => api.calendars, key };
  const keyed = { route: `reassign ${id}`, key: once, body: JSON.stringify(seat) };
  return reassign(backend, { id, ...seat }, keyed, api.now);
}

/** Everything that a reassignment may change. */
const stored = (api: OpenTeam, pool = 'call') =>
  api.store.read('team', async (view) => ({
    outbox: await view.outbox(),
    postings: await view.postings(pool),
    records: await view.records(pool),
  }));

const hostsOf = ({ hosts }: Booking) => hosts.map(({ id }) => id);

const freeAtTen = async (api: OpenTeam, slug: string) => {
  const { hosts } = await api.availability(slug, '2026-06-16T10:00:00Z', '2026-06-16T10:30:00Z');
  return hosts!.filter(({ free }) => free.length > 0).map(({ id }) => id);
};

test('a booking is reassigned to the next fair host: their time is taken, the other’s is released, messages are queued', async () => {
  const api = await openTeam();
  const booking = await api.book();
  assert.deepEqual(hostsOf(booking), ['a']);
  const queuedBefore = (await stored(api)).outbox.length;

  const row = await give(api, booking);
  assert.deepEqual([row.state.hosts, row.state.sequence, row.state.status], [['b'], 1, 'confirmed']);
  assert.deepEqual(await freeAtTen(api, 'call'), ['a', 'c']);

  const { outbox, records, postings } = await stored(api);
  assert.deepEqual(
    outbox.slice(queuedBefore).map(({ kind, payload }) => [kind, payload['hosts'], payload['sequence']]),
    [
      ['notify-reassigned', ['b'], 1],
      ['calendar-write', ['b'], 1],
      ['calendar-remove', ['a'], 1],
      ['webhook', ['b'], 1],
    ],
  );
  assert.equal(outbox.at(-1)?.payload['event'], 'reassign');
  assert.deepEqual(
    records.map(({ live, record }) => [live, record.chosen, 'excluded' in record && record.excluded]),
    [
      [false, 'a', null],
      [true, 'b', 'a'],
    ],
  );
  assert.deepEqual(
    postings.map(({ cause }) => cause.kind),
    ['assigned', 'voided', 'assigned'],
  );
});

test('the ledger is what the core replays', async () => {
  const api = await openTeam();
  const [one, two] = [await api.book(), await api.book(at('11:00'))];
  await give(api, one);
  await give(api, two, { to: 'c' });
  const free = ['a', 'b', 'c'];
  const { balances } = replay({
    pool: free.map((id) => ({ id, weight: 1, tier: 1 })),
    events: [
      { op: 'book', id: one.id, free },
      { op: 'book', id: two.id, free },
      { op: 'reassign', id: one.id, free },
      { op: 'reassign', id: two.id, free, to: 'c' },
    ],
  });
  await api.store.read('team', async (view) => {
    const pool = (await view.pool('call'))!;
    assert.deepEqual(balancesOf(ledgerState(pool, await view.ledger(pool))), balances);
  });
});

test('by hand it goes to the host whom the team names, even outside their hours', async () => {
  const late = host('c', { hours: [{ days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' }] });
  const api = await openTeam({ ...SETTINGS, hosts: [host('a'), host('b'), late] } as TeamSettings);
  const row = await give(api, await api.book(), { to: 'c' });
  assert.deepEqual(row.state.hosts, ['c']);
  const { record } = (await stored(api)).records.at(-1)!;
  assert.deepEqual([record.reason, record.chosen], ['manual', 'c']);
  assert.deepEqual(await freeAtTen(api, 'call'), ['a', 'b']);
});

test('reassigning by hand to the present host changes nothing and sends no messages', async () => {
  const api = await openTeam();
  const booking = await api.book();
  const before = await stored(api);
  assert.equal((await give(api, booking, { to: 'a' })).state.sequence, 0);
  assert.deepEqual(await stored(api), before);
});

test('if nobody else is free, it is refused and nothing changes', async () => {
  const api = await openTeam();
  const booking = await api.book();
  await api.book();
  await api.book();
  const before = await stored(api);
  await assert.rejects(give(api, booking), { code: 'slot-taken', message: /Nobody else/ });
  await assert.rejects(give(api, booking, { to: 'b' }), { code: 'slot-taken', message: /another booking/ });
  assert.deepEqual(await stored(api), before);
  assert.deepEqual(await freeAtTen(api, 'call'), []);
});

test('the same request takes effect once', async () => {
  const api = await openTeam();
  const booking = await api.book();
  const first = await give(api, booking, {}, 'k1');
  assert.deepEqual(await give(api, booking, {}, 'k1'), first);
  await assert.rejects(give(api, booking, { to: 'c' }, 'k1'), { code: 'idempotency-key-reused' });
  assert.deepEqual((await give(api, booking, {}, 'k2')).state.sequence, 2);
});

test('the hosts of solo and collective bookings are fixed', async () => {
  const api = await openTeam();
  for (const bookingType of ['intro', 'both']) {
    const booking = await api.book({ bookingType, ...at(bookingType === 'intro' ? '10:00' : '12:00') });
    const before = await stored(api, bookingType);
    for (const seat of [{}, { to: 'c' }, { from: 'a', to: 'c' }]) {
      await assert.rejects(give(api, booking, seat), { code: 'hosts-fixed' });
    }
    assert.deepEqual(await stored(api, bookingType), before);
  }
});

test('an invalid host or seat is named in the error', async () => {
  const api = await openTeam();
  const booking = await api.book();
  const wrong = (pointer: string) => (error: { code: string; errors: { pointer: string }[] }) =>
    error.code === 'invalid' && error.errors[0]?.pointer === pointer;
  await assert.rejects(give(api, booking, { to: 'nobody' }), wrong('/to'));
  await assert.rejects(give(api, booking, { from: 'b' }), wrong('/from'));
  await assert.rejects(give(api, { id: 'none' }), { code: 'not-found' });
});

test('cancelled and past bookings are not reassigned', async () => {
  const api = await openTeam();
  const [one, two] = [await api.book(), await api.book(at('11:00'))];
  await api.change(one, 'cancel');
  await assert.rejects(give(api, one), { code: 'wrong-state' });
  api.now = Date.parse('2026-06-16T11:30:00Z');
  await assert.rejects(give(api, two, { to: 'c' }), { code: 'too-late' });
});

test('a host who has left the team gives their booking away, and gets none', async () => {
  const api = await openTeam();
  const booking = await api.book();
  const bookingTypes = [type('call', 'round-robin', ['b', 'c'])];
  await api.configure({ ...SETTINGS, hosts: [host('b'), host('c')], bookingTypes } as TeamSettings);
  const row = await give(api, booking);
  assert.deepEqual(row.state.hosts, ['b']);
  await assert.rejects(give(api, booking, { to: 'a' }), { code: 'invalid' });
});

test('the join link follows the host', async () => {
  const locations = [{ id: 'v', kind: 'online', label: 'Video' }];
  const hosts = ['a', 'b'].map((id) => host(id, { joinUrl: `https://meet.example/${id}` }));
  const settings = { ...SETTINGS, hosts, bookingTypes: [type('call', 'round-robin', ['a', 'b'], { locations })] };
  const api = await openTeam(settings as TeamSettings);
  const booking = await api.book();
  assert.equal(booking.location?.joinUrl, 'https://meet.example/a');
  assert.equal((await give(api, booking)).location?.joinUrl, 'https://meet.example/b');
});

const PANEL = {
  ...SETTINGS,
  hosts: ['l', 'a', 'b', 'c', 'd'].map((id) => host(id)),
  bookingTypes: [
    {
      ...type('panel', 'panel', []),
      hosts: undefined,
      groups: [
        { need: 'all', hosts: ['l'] },
        { need: 1, hosts: ['a', 'b'] },
        { need: 1, hosts: ['b', 'c', 'd'] },
      ],
    },
    type('intro', 'solo', ['c']),
  ],
} as unknown as TeamSettings;

test('one seat of a panel goes to the next host, the others keep theirs', async () => {
  const api = await openTeam(PANEL);
  const booking = await api.book({ bookingType: 'panel' });
  assert.deepEqual(hostsOf(booking), ['l', 'a', 'b']);
  const row = await give(api, booking, { from: 'b' });
  assert.deepEqual(row.state.hosts, ['l', 'a', 'c']);
  const { record } = (await stored(api, 'panel')).records.at(-1)!;
  assert.ok(record.kind === 'panel');
  assert.deepEqual([record.excluded, record.chosen], ['b', ['a', 'c']]);
  assert.deepEqual((await give(api, booking, { from: 'c', to: 'd' })).state.hosts, ['l', 'a', 'd']);
});

test('by hand a panel’s seat may go to a host for whom another has to change groups', async () => {
  const api = await openTeam(PANEL);
  const booking = await api.book({ bookingType: 'panel' });
  assert.deepEqual((await give(api, booking, { from: 'a', to: 'd' })).state.hosts, ['l', 'b', 'd']);
  assert.deepEqual(await freeAtTen(api, 'intro'), ['c'], 'who has no seat is free');
});

test('reassigning a panel needs to name whose seat, and keeps its fixed hosts', async () => {
  const api = await openTeam(PANEL);
  const booking = await api.book({ bookingType: 'panel' });
  const before = await stored(api, 'panel');
  await assert.rejects(give(api, booking), { code: 'invalid' });
  await assert.rejects(give(api, booking, { from: 'l' }), { code: 'hosts-fixed' });
  await assert.rejects(give(api, booking, { from: 'c' }), { code: 'invalid' });
  for (const to of ['a', 'l', 'nobody']) {
    await assert.rejects(give(api, booking, { from: 'b', to }), { code: 'invalid' });
  }
  assert.deepEqual(await stored(api, 'panel'), before);
});
