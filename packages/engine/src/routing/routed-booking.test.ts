import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Answers, Booking } from '@team-booking/contract';
import { selectionWords, sentence } from '@team-booking/core/assignment';
import type { TeamSettings } from '@team-booking/contract/team';
import { reassign, type Reassignment } from '../booking/reassign.ts';
import { verifyPool } from '@team-booking/core/assignment';
import { SecretKey } from '../crypto/secret-key.ts';
import { ROUTED_SETTINGS, ROUTING } from '../testing/sample-routing.ts';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';

const DAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const LARGE = { people: 100 };
const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });
const hostsOf = ({ hosts }: Booking) => hosts.map(({ id }) => id);

async function routeTo(team: OpenTeam, answers: Answers, slug = 'call'): Promise<string> {
  const { body } = await team.route(slug, answers);
  assert.equal(body.kind, 'times', JSON.stringify(body));
  return body.route!;
}

async function bookRouted(team: OpenTeam, answers: Answers, more: object = {}, slug = 'call'): Promise<Booking> {
  return team.book({ bookingType: slug, answers, route: await routeTo(team, answers, slug), ...more });
}

const pointersOf = ({ body }: Awaited<ReturnType<OpenTeam['tryBook']>>) => body.errors?.map(({ pointer }) => pointer);

const read = (team: OpenTeam, id: string) =>
  team.store.read('team', async (view) => ({
    row: (await view.booking(id))!,
    record: (await view.recordsOf(id)).find(({ live }) => live)!.record,
  }));

const busyFrom = (team: OpenTeam, id: string, time: string, minutes = 30) => {
  const start = Date.parse(at(time).start);
  team.calendars.set(id, { state: 'fresh', asOf: team.now, busy: [{ start, end: start + minutes * 60_000 }] });
};

function give(team: OpenTeam, { id }: Booking, seat: Omit<Reassignment, 'id'> = {}) {
  const key = new SecretKey(Buffer.alloc(32, 7));
  const keyed = { route: `reassign ${id}`, key: randomUUID(), body: '' };
  const backend = { store: team.store, team: 'team', busy: () => team.calendars, key };
  return reassign(backend, { id, ...seat }, keyed, team.now);
}

async function verified(team: OpenTeam, pool = 'call') {
  await team.store.read('team', async (view) => {
    const found = verifyPool(await view.postings(pool), await view.records(pool));
    assert.ok(found.ok, JSON.stringify(found));
  });
}

test('with a route, only the hosts it leads to have free time, and only they are chosen', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const route = await routeTo(team, LARGE);
  const { hosts } = await team.availability('call', ...DAY, `&route=${route}`);
  assert.deepEqual(
    hosts!.map(({ id }) => id),
    ['c', 'd'],
  );
  const chosen = [];
  for (const time of ['10:00', '10:30', '11:00', '11:30']) {
    chosen.push(...hostsOf(await team.book({ answers: LARGE, route, ...at(time) })));
  }
  assert.deepEqual(chosen, ['c', 'd', 'c', 'd']);
  await team.book({ answers: LARGE, route, ...at('12:00') });
  await team.book({ answers: LARGE, route, ...at('12:00') });
  const third = await team.tryBook({ answers: LARGE, route, ...at('12:00') });
  assert.equal(third.body.code, 'slot-taken');
  await verified(team);
});

test('the record says why this pool: hosts outside of the route were not free for this booking and earned nothing', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const { row, record } = await read(team, (await bookRouted(team, LARGE)).id);
  assert.ok(record.kind === 'rotation');
  assert.deepEqual(record.route, { rule: 0, label: 'Large companies', to: 'hosts' });
  assert.deepEqual(
    record.hosts.map(({ host, free, busyReason, share }) => [host, free, busyReason ?? null, share]),
    [
      ['a', false, 'route', 0],
      ['b', false, 'route', 0],
      ['c', true, null, 500_000_000],
      ['d', true, null, 500_000_000],
    ],
  );
  const told = sentence(record, { words: selectionWords.en, nameOf: (id) => id }).replaceAll(/[\u2068\u2069]/g, '');
  assert.equal(told, 'c was next in turn; only the hosts of the route “Large companies” could be chosen.');
  assert.deepEqual(row.route, { ...record.route, hosts: ['c', 'd'], host: null });
  assert.deepEqual(row.answers, LARGE);
});

test('without a route, with another type’s, or with one that was made by hand, a type that asks first refuses', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const route = await routeTo(team, LARGE);
  const parts = route.split('.');
  const wrong: Record<string, object> = {
    none: {},
    'of another type': { route: await routeTo(team, LARGE, 'panel') },
    'of another rule': { route: ['f', ...parts.slice(1)].join('.') },
    'with another host': { route: [parts[0], '1', ...parts.slice(2)].join('.') },
    'for longer': { route: [...parts.slice(0, 2), 'zzzzzzzz', ...parts.slice(3)].join('.') },
    nonsense: { route: 'x' },
  };
  for (const [name, change] of Object.entries(wrong)) {
    assert.deepEqual(pointersOf(await team.tryBook({ answers: LARGE, ...change })), ['/route'], name);
    const query = new URLSearchParams({ from: DAY[0], to: DAY[1], ...change });
    const { status, body } = await team.tryAvailability('call', `${query}`);
    assert.deepEqual([status, body.errors?.map(({ pointer }) => pointer)], [422, ['?route']], name);
  }
  const other = await team.tryBook({ bookingType: 'plain', route });
  assert.deepEqual(pointersOf(other), ['/route']);
});

test('a route holds for a day, for the answers it was made by, and until its rule changes', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const route = await routeTo(team, LARGE);
  assert.deepEqual(pointersOf(await team.tryBook({ answers: { people: 99 }, route })), ['/route']);
  assert.deepEqual(pointersOf(await team.tryBook({ route })), ['/answers/people']);

  const changed = JSON.parse(JSON.stringify(ROUTED_SETTINGS)) as { bookingTypes: { routing: typeof ROUTING }[] };
  Object.assign(changed.bookingTypes[0]!.routing.rules[0]!.to, { hosts: ['a', 'd'] });
  await team.configure(changed as unknown as TeamSettings);
  assert.deepEqual(pointersOf(await team.tryBook({ answers: LARGE, route })), ['/route']);

  await team.configure(ROUTED_SETTINGS);
  await team.book({ answers: LARGE, route });
  team.now += 86_400_000;
  assert.deepEqual(pointersOf(await team.tryBook({ answers: LARGE, route, start: '2026-06-17T10:00:00Z' })), [
    '/route',
  ]);
});

test('visitors may ask for a host of the route, and for nobody else', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  assert.deepEqual(hostsOf(await bookRouted(team, LARGE, { host: 'd' })), ['d']);
  const route = await routeTo(team, LARGE);
  assert.deepEqual(pointersOf(await team.tryBook({ answers: LARGE, route, host: 'a' })), ['/host']);
  const query = `from=${DAY[0]}&to=${DAY[1]}&route=${route}&host=a`;
  assert.equal((await team.tryAvailability('call', query)).body.errors![0]!.pointer, '?host');
});

test('answers that lead to one host ask for them: no balance moves', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const answers = { people: 50 };
  const { hosts } = await team.availability('call', ...DAY, `&route=${await routeTo(team, answers)}`);
  assert.deepEqual(
    hosts!.map(({ id }) => id),
    ['b'],
  );
  const { record } = await read(team, (await bookRouted(team, answers)).id);
  assert.ok(record.kind === 'rotation');
  assert.deepEqual([record.chosen, record.reason, record.neutral], ['b', 'requested_host', true]);
  assert.deepEqual(record.route, { rule: 1, label: null, to: 'host' });
});

test('the fallback leaves everybody', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const { record } = await read(team, (await bookRouted(team, { people: 5 })).id);
  assert.ok(record.kind === 'rotation');
  assert.equal(record.chosen, 'a');
  assert.deepEqual(record.route, { rule: 'fallback', label: null, to: 'everybody' });
  assert.ok(record.hosts.every(({ free }) => free));
});

test('a booking is reassigned within its route, and to anybody by hand', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const booking = await bookRouted(team, LARGE);
  assert.deepEqual((await give(team, booking)).state.hosts, ['d']);
  assert.deepEqual((await read(team, booking.id)).record.route?.label, 'Large companies');
  busyFrom(team, 'c', '10:00');
  await assert.rejects(give(team, booking), { code: 'slot-taken' });
  const byHand = await give(team, booking, { to: 'a' });
  assert.deepEqual(byHand.state.hosts, ['a']);
  const { record } = await read(team, booking.id);
  const row = record.hosts.find(({ host }) => host === 'a');
  assert.deepEqual(row && 'busyReason' in row ? row.busyReason : null, null);
  await verified(team);
});

test('a booking that is moved to anyone stays within its route, also after its rule was changed', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const booking = await bookRouted(team, LARGE);
  const access = `&booking=${booking.id}&anyone=true`;
  const { hosts } = await team.availability('call', ...DAY, access, booking.manage.token);
  assert.deepEqual(
    hosts!.map(({ id }) => id),
    ['c', 'd'],
  );
  await team.configure({
    ...ROUTED_SETTINGS,
    bookingTypes: ROUTED_SETTINGS.bookingTypes.map((type) =>
      JSON.parse(JSON.stringify({ ...type, routing: undefined })),
    ),
  });
  busyFrom(team, 'c', '11:00');
  const moved = await team.change(booking, 'reschedule', { ...at('11:00'), anyone: true });
  assert.deepEqual(hostsOf(moved.body), ['d']);
  const outside = await team.change(booking, 'reschedule', { ...at('12:00'), host: 'b' });
  assert.equal(outside.body.code, 'hosts-fixed');
  await verified(team);
});

test('somebody who got a booking by hand keeps it when it is moved, though they are not of its route', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const booking = await bookRouted(team, LARGE);
  await give(team, booking, { to: 'a' });
  assert.deepEqual(hostsOf((await team.change(booking, 'reschedule', at('11:00'))).body), ['a']);
});

test('of a panel, a route narrows the seats that rotate: fixed hosts take part wherever it leads', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const route = await routeTo(team, LARGE, 'panel');
  const { hosts } = await team.availability('panel', ...DAY, `&route=${route}`);
  assert.deepEqual(hosts!.map(({ id }) => id).toSorted(), ['a', 'c', 'd']);
  const booking = await bookRouted(team, LARGE, {}, 'panel');
  assert.deepEqual(hostsOf(booking).toSorted(), ['a', 'c', 'd']);
  await assert.rejects(give(team, booking, { from: 'c' }), { code: 'slot-taken' });
  assert.deepEqual((await give(team, booking, { from: 'c', to: 'b' })).state.hosts.toSorted(), ['a', 'b', 'd']);
  await verified(team, 'panel');
});

test('editing answers of the form leaves those before the times as they are', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const booking = await bookRouted(team, LARGE);
  const { body } = await team.change(booking, 'edit', { answers: { people: 3 } });
  assert.deepEqual(body.answers, LARGE);
});
