import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });
const DAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;

const freeOf = async (api: OpenTeam, slug: string, more = '', token?: string) => {
  const { hosts } = await api.availability(slug, ...DAY, more, token);
  return Object.fromEntries(hosts!.map(({ id, free }) => [id, free]));
};
const moving = (api: OpenTeam, booking: Booking, more = '') =>
  freeOf(api, booking.bookingType, `&booking=${booking.id}${more}`, booking.manage.token);

test('a booking moves to another time: the old one is free again, the new one is not', async () => {
  const api = await openTeam();
  const booking = await api.book({ bookingType: 'intro' });
  const moved = await api.change(booking, 'reschedule', { ...at('12:00'), duration: 60, reason: 'Train' });
  assert.equal(moved.status, 200);
  assert.deepEqual(
    [moved.body.id, moved.body.start, moved.body.end, moved.body.sequence],
    [booking.id, '2026-06-16T12:00:00Z', '2026-06-16T13:00:00Z', 1],
  );
  assert.deepEqual(await freeOf(api, 'intro'), { a: [540, 720, 780, 1020] });
  await api.book({ bookingType: 'intro' });
  const message = (await api.store.read('team', (view) => view.outbox())).find(
    ({ kind }) => kind === 'notify-rescheduled',
  );
  assert.equal(message?.payload['reason'], 'Train');
});

test('a booking may move to where it partly is already, and not onto another', async () => {
  const api = await openTeam();
  const booking = await api.book({ bookingType: 'intro', duration: 60 });
  assert.equal((await api.change(booking, 'reschedule', at('10:30'))).status, 200);
  await api.book({ bookingType: 'intro', ...at('12:00') });
  const taken = await api.change(booking, 'reschedule', at('11:30'));
  assert.deepEqual([taken.status, taken.body.code], [409, 'slot-taken']);
  assert.deepEqual(await freeOf(api, 'intro'), { a: [540, 630, 690, 720, 750, 1020] });
});

test('moving to the present time changes nothing and sends no messages', async () => {
  const api = await openTeam();
  const booking = await api.book();
  const before = await api.store.read('team', (view) => view.outbox());
  const same = await api.change(booking, 'reschedule', at('10:00'));
  assert.deepEqual([same.status, same.body.sequence], [200, 0]);
  assert.deepEqual(await api.store.read('team', (view) => view.outbox()), before);
});

test('a rotation’s booking keeps its host and its record', async () => {
  const api = await openTeam();
  const booking = await api.book();
  assert.deepEqual(Object.keys(await moving(api, booking)), ['a']);
  await api.book({ bookingType: 'intro', ...at('12:00') });
  assert.equal((await api.change(booking, 'reschedule', at('12:00'))).body.code, 'slot-taken');
  const moved = await api.change(booking, 'reschedule', at('13:00'));
  assert.equal(moved.body.hosts[0]?.id, 'a');
  assert.equal((await api.store.read('team', (view) => view.records('call'))).length, 1);
});

test('rescheduled to anyone, it goes to the host whose turn it is; rescheduled to a named host, to them', async () => {
  const api = await openTeam();
  const booking = await api.book();
  await api.book({ bookingType: 'intro', ...at('12:00') });
  assert.deepEqual(Object.keys(await moving(api, booking, '&anyone=true')), ['a', 'b', 'c']);
  const anyone = await api.change(booking, 'reschedule', { ...at('12:00'), anyone: true });
  assert.equal(anyone.body.hosts[0]?.id, 'b');
  assert.deepEqual(Object.keys(await moving(api, booking, '&host=c')), ['c']);
  const asked = await api.change(booking, 'reschedule', { ...at('12:00'), host: 'c' });
  assert.deepEqual([asked.status, asked.body.hosts[0]?.id, asked.body.sequence], [200, 'c', 2]);
  const records = await api.store.read('team', (view) => view.records('call'));
  assert.deepEqual(
    records.map(({ live, record }) => [live, record.reason]),
    [
      [false, 'rotation'],
      [false, 'rotation_skip'],
      [true, 'requested_host'],
    ],
  );
});

test('where the policy does not keep the host, a host who is not free then is replaced', async () => {
  const loose = type('loose', 'round-robin', ['a', 'b'], { policy: { sameHost: false } });
  const api = await openTeam({ ...SETTINGS, bookingTypes: [loose, type('intro', 'solo', ['a'])] } as TeamSettings);
  const booking = await api.book({ bookingType: 'loose' });
  await api.book({ bookingType: 'intro', ...at('12:00') });
  assert.equal((await api.change(booking, 'reschedule', at('13:00'))).body.hosts[0]?.id, 'a');
  assert.equal((await api.change(booking, 'reschedule', at('12:00'))).body.hosts[0]?.id, 'b');
});

test('the join link follows the host', async () => {
  const locations = [{ id: 'v', kind: 'online', label: 'Video' }];
  const hosts = ['a', 'b'].map((id) => host(id, { joinUrl: `https://meet.example/${id}` }));
  const settings = { ...SETTINGS, hosts, bookingTypes: [type('call', 'round-robin', ['a', 'b'], { locations })] };
  const api = await openTeam(settings as TeamSettings);
  const booking = await api.book();
  assert.equal(booking.location?.joinUrl, 'https://meet.example/a');
  const moved = await api.change(booking, 'reschedule', { ...at('11:00'), host: 'b' });
  assert.equal(moved.body.location?.joinUrl, 'https://meet.example/b');
});

test('the hosts of a collective stay, even if the type has others by now', async () => {
  const api = await openTeam();
  const booking = await api.book({ bookingType: 'both' });
  for (const host of ['c', 'nobody']) {
    const other = await api.change(booking, 'reschedule', { ...at('11:00'), host });
    assert.deepEqual([other.status, other.body.code], [409, 'hosts-fixed']);
  }
  assert.equal((await api.change(booking, 'reschedule', { ...at('10:00'), host: 'a', anyone: true })).status, 200);

  const bookingTypes = [
    type('both', 'collective', ['c', 'b']),
    type('intro', 'solo', ['a']),
    type('last', 'solo', ['c']),
  ];
  await api.configure({ ...SETTINGS, bookingTypes } as TeamSettings);
  await api.book({ bookingType: 'intro', ...at('12:00') });
  await api.book({ bookingType: 'last', ...at('13:00') });
  // The type needs b and c; the booking still needs a and b, so both are shown with the time those two share.
  assert.deepEqual(await moving(api, booking), { c: [540, 720, 750, 1020], b: [540, 720, 750, 1020] });
  const fixed = await api.change(booking, 'reschedule', { ...at('11:00'), host: 'c' });
  assert.deepEqual([fixed.status, fixed.body.code], [409, 'hosts-fixed']);
  assert.equal((await api.change(booking, 'reschedule', at('12:00'))).body.code, 'slot-taken');
  const moved = await api.change(booking, 'reschedule', at('13:00'));
  assert.deepEqual(
    moved.body.hosts.map(({ id }) => id),
    ['b', 'a'],
  );
});

test('a panel keeps its hosts, or is seated anew by its groups', async () => {
  const { hosts: _, ...panel } = type('panel', 'panel', []);
  const groups = [{ need: 2, hosts: ['a', 'b', 'c'] }];
  const bookingTypes = [{ ...panel, groups }, type('intro', 'solo', ['a'])];
  const api = await openTeam({ ...SETTINGS, bookingTypes } as TeamSettings);
  const booking = await api.book({ bookingType: 'panel' });
  assert.deepEqual(
    booking.hosts.map(({ id }) => id),
    ['a', 'b'],
  );
  await api.book({ bookingType: 'intro', ...at('12:00') });
  assert.deepEqual(await moving(api, booking), { a: [540, 720, 750, 1020], b: [540, 1020] });
  assert.equal((await api.change(booking, 'reschedule', at('12:00'))).body.code, 'slot-taken');
  assert.equal((await api.change(booking, 'reschedule', { ...at('12:00'), host: 'c' })).body.code, 'hosts-fixed');
  assert.equal((await api.change(booking, 'reschedule', at('13:00'))).body.hosts.length, 2);
  assert.deepEqual(Object.keys(await moving(api, booking, '&anyone=true')), ['a', 'b', 'c']);
  const anyone = await api.change(booking, 'reschedule', { ...at('12:00'), anyone: true });
  assert.deepEqual(
    anyone.body.hosts.map(({ id }) => id),
    ['b', 'c'],
  );
  await api.change(booking, 'cancel');
  assert.equal((await api.book({ bookingType: 'panel', ...at('12:00') })).status, 'confirmed');
});

test('if the type is no longer a rotation, a move to anyone follows the present type', async () => {
  const api = await openTeam();
  const [one, two] = [await api.book(), await api.book({ ...at('11:00') })];
  const solo = { ...type('talk', 'solo', ['c']), id: 'call' };
  await api.configure({ ...SETTINGS, bookingTypes: [solo] } as TeamSettings);
  const kept = await api.change(one, 'reschedule', at('13:00'));
  assert.deepEqual([kept.body.hosts[0]?.id, kept.body.bookingType], ['a', 'talk']);
  const anew = await api.change(two, 'reschedule', { ...at('13:00'), anyone: true });
  assert.equal(anew.body.hosts[0]?.id, 'c');
  await api.book({ bookingType: 'talk', ...at('14:00') });
  await api.configure(SETTINGS);
  assert.equal((await api.book(at('15:00'))).status, 'confirmed');
});

test('only the booking’s own token lets it be moved, and only for its type', async () => {
  const api = await openTeam();
  const [one, two] = [await api.book(), await api.book()];
  const stranger = { ...one, manage: two.manage };
  assert.equal((await api.change(stranger, 'reschedule', at('12:00'))).body.code, 'unauthorized');
  const query = `from=${DAY[0]}&to=${DAY[1]}&booking=${one.id}`;
  const asked = (token?: string) => api.tryAvailability('intro', query, token);
  assert.equal((await asked()).status, 401);
  assert.equal((await asked(two.manage.token)).status, 401);
  assert.equal((await asked(one.manage.token)).status, 404);
});

test('a booking moves until its deadline, and never once it is cancelled', async () => {
  const policy = { rescheduleUntil: 120, cancelUntil: 60 };
  const api = await openTeam({
    ...SETTINGS,
    bookingTypes: [type('call', 'solo', ['a'], { policy })],
  } as TeamSettings);
  const booking = await api.book();
  assert.deepEqual(booking.policy, { rescheduleUntil: '2026-06-16T08:00:00Z', cancelUntil: '2026-06-16T09:00:00Z' });
  api.now = Date.parse('2026-06-16T08:00:00Z');
  const late = await api.change(booking, 'reschedule', at('12:00'));
  assert.deepEqual([late.status, late.body.code], [409, 'too-late']);
  assert.equal((await api.change(booking, 'cancel')).status, 200);
  const gone = await api.change(booking, 'reschedule', at('12:00'));
  assert.deepEqual([gone.status, gone.body.code], [409, 'wrong-state']);
  assert.deepEqual(await moving(api, booking), {});
});

test('a new time has to be one that the type offers', async () => {
  const api = await openTeam();
  const booking = await api.book();
  assert.equal((await api.change(booking, 'reschedule', { ...at('12:00'), host: 'x' })).body.code, 'invalid');
  for (const change of [at('12:10'), { ...at('12:00'), duration: 45 }, { start: '2026-12-16T12:00:00Z' }]) {
    assert.equal((await api.change(booking, 'reschedule', change)).body.code, 'invalid');
  }
  assert.equal((await api.change(booking, 'reschedule', { start: '2026-06-15T06:30:00Z' })).body.code, 'slot-taken');
  await api.configure({ ...SETTINGS, bookingTypes: [type('intro', 'solo', ['a'])] } as TeamSettings);
  assert.equal((await api.change(booking, 'reschedule', at('12:00'))).body.code, 'wrong-state');
  assert.equal((await api.change(booking, 'cancel')).status, 200);
});
