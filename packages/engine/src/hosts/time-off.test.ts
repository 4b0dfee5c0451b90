import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam } from '../../test/open-team.ts';
import { host, SETTINGS } from '../testing/sample-team.ts';

const a = { id: 'a' };

test('days off are dates of the host, each is off as a whole, and their bookings are told', async () => {
  const settings = { ...SETTINGS, hosts: [host('a', { timeZone: 'Pacific/Auckland' }), host('b'), host('c')] };
  const team = await openTeam(settings as typeof SETTINGS);
  // Tuesday evening in UTC is Wednesday in Auckland.
  const inside = await team.book({ bookingType: 'intro', start: '2026-06-16T22:00:00Z' });
  await team.book({ bookingType: 'intro', start: '2026-06-17T22:00:00Z' });
  const sent = { parameters: a, body: { from: '2026-06-17', note: 'Moving' } };
  const dry = await team.ask('takeTimeOff', { ...sent, body: { ...sent.body, dryRun: true } }, hostActor('a'));
  assert.deepEqual((await team.ask('host', { parameters: a })).body.overrides, []);
  const { body } = await team.ask('takeTimeOff', sent, hostActor('a'));
  assert.deepEqual(body, dry.body, 'the dry run tells what then happens');
  assert.deepEqual(body.host.overrides, [{ date: '2026-06-17', hours: [], note: 'Moving' }]);
  assert.deepEqual(body.days, ['2026-06-17']);
  assert.deepEqual(
    body.bookings.map(({ id, bookingType, attendee, hosts }) => [id, bookingType.title, attendee.name, hosts[0]?.id]),
    [[inside.id, 'The intro', 'Ada Lovelace', 'a']],
  );
  assert.equal((await team.read(inside)).body.status, 'confirmed', 'they stay until somebody reassigns them');
  assert.equal((await team.tryBook({ bookingType: 'intro', start: '2026-06-16T23:00:00Z' })).body.code, 'slot-taken');
});

test('days off replace what was there for them, twice is once, and they can be taken back', async () => {
  const overrides = [
    { date: '2026-06-16', hours: [{ start: '20:00', end: '21:00' }] },
    { date: '2026-06-20', hours: [{ start: '10:00', end: '12:00' }] },
  ];
  const team = await openTeam({
    ...SETTINGS,
    hosts: [host('a', { overrides }), host('b'), host('c')],
  } as typeof SETTINGS);
  const sent = { parameters: a, body: { from: '2026-06-15', to: '2026-06-17' } };
  assert.deepEqual((await team.ask('takeTimeOff', sent)).body.days, ['2026-06-15', '2026-06-16', '2026-06-17']);
  assert.deepEqual((await team.ask('takeTimeOff', sent)).body.days, []);
  assert.equal((await team.store.read('team', (view) => view.documents({ kind: 'audit' }))).length, 1);
  const { body } = await team.ask('endTimeOff', { parameters: a, body: { from: '2026-06-16', to: '2026-06-30' } });
  assert.deepEqual(body.overrides, [{ date: '2026-06-15', hours: [] }, overrides[1]]);
});

test('a range that is none is refused, and so is somebody else’s', async () => {
  const team = await openTeam();
  const pointers = async (body: object) =>
    (await team.ask('takeTimeOff', { parameters: a, body })).body.errors?.map(({ pointer }) => pointer);
  assert.deepEqual(await pointers({ from: '2026-02-30' }), ['/from']);
  assert.deepEqual(await pointers({ from: '2026-06-16', to: '2026-06-15' }), ['/to']);
  assert.deepEqual(await pointers({ from: '2026-06-16', to: '2028-06-16' }), ['/to']);
  const theirs = await team.ask('takeTimeOff', { parameters: a, body: { from: '2026-06-16' } }, hostActor('b'));
  assert.equal(theirs.body.code, 'forbidden');
  const nobody = await team.ask('takeTimeOff', { parameters: { id: 'x' }, body: { from: '2026-06-16' } });
  assert.equal(nobody.body.code, 'not-found');
});

test('the list of hosts tells admins and themselves which days off come next, as a whole', async () => {
  const days = ['2026-06-01', '2026-06-14', '2026-06-15', '2026-06-16', '2026-06-20'];
  const overrides = days.map((date) => ({ date, hours: [] }));
  const team = await openTeam({
    ...SETTINGS,
    hosts: [host('a', { overrides }), host('b'), host('c')],
  } as typeof SETTINGS);
  const awayOf = async (id: string, actor?: ReturnType<typeof hostActor>) =>
    (await team.ask('hosts', {}, actor)).body.items.find((one) => one.id === id)!.away;
  assert.deepEqual(await awayOf('a'), { from: '2026-06-14', to: '2026-06-16' }, 'they are in the middle of it');
  assert.deepEqual(await awayOf('a', hostActor('a')), { from: '2026-06-14', to: '2026-06-16' });
  assert.equal(await awayOf('a', hostActor('b')), undefined, 'it is nothing to others');
  assert.equal(await awayOf('b'), null);
  team.now += 3 * 86_400_000;
  assert.deepEqual(await awayOf('a'), { from: '2026-06-20', to: '2026-06-20' });
});
