import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import type { Hold } from '@team-booking/contract';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { startsOf } from '../../test/starts.ts';
import { expireBookings } from '../booking/expire.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const { bookingType, start, duration } = REQUEST;
const ASKED = { bookingType, start, duration };
const LATER = '2026-06-16T11:00:00Z';
const DAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const SOLO = { ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'])] } as TeamSettings;

async function held(team: OpenTeam, change: object = {}, client?: string): Promise<Hold> {
  const { status, body } = await team.hold({ ...ASKED, ...change }, client);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

const entries = async (team: OpenTeam) =>
  (await team.store.read('team', (view) => view.postings('call'))).map((posting) => posting.entries);

test('a hold keeps its time from others, who see it as taken, until it expires', async () => {
  const team = await openTeam(SOLO);
  const hold = await held(team);
  assert.equal(Date.parse(hold.expiresAt), team.now + 10 * MINUTE);
  assert.ok(!(await startsOf(team, 'call', 30, DAY)).includes(start.replace('Z', '.000Z')));
  assert.equal((await team.tryBook()).body.code, 'slot-taken');
  assert.equal((await team.hold(ASKED)).body.code, 'slot-taken');

  team.now += 10 * MINUTE;
  assert.ok((await startsOf(team, 'call', 30, DAY)).includes(start.replace('Z', '.000Z')));
  await team.book();
});

test('the same request for a hold is answered with the same hold, which counts once, while that lasts', async () => {
  const team = await openTeam(SOLO);
  const both = await Promise.all([team.hold(ASKED, 'one', 'key'), team.hold(ASKED, 'one', 'key')]);
  const again = await team.hold(ASKED, 'one', 'key');
  assert.equal(again.status, 201, JSON.stringify(again.body));
  assert.deepEqual(both, [again, again]);
  assert.equal((await team.store.read('team', (view) => view.documents({ kind: 'hold' }))).length, 1);
  assert.equal((await team.hold({ ...ASKED, start: LATER }, 'one', 'key')).body.code, 'idempotency-key-reused');
  const { id, token } = again.body;
  await team.release(id, token);
  const anew = await team.hold(ASKED, 'one', 'key');
  assert.notEqual(anew.body.id, id, 'what was given back is not theirs any more');
});

test('a hold becomes a booking of its time, and is none any more', async () => {
  const team = await openTeam(SOLO);
  const { id, token } = await held(team);
  const booking = await team.book({ hold: { id, token } });
  assert.deepEqual(await team.store.read('team', (view) => view.timesOf(id)), []);
  assert.equal((await team.release(id, token)).status, 404);
  assert.equal((await team.store.read('team', (view) => view.timesOf(booking.id))).length, 1);
});

test('whoever books another time than the one they hold gives theirs back, unless that fails', async () => {
  const team = await openTeam(SOLO);
  const { id, token } = await held(team);
  const hold = { id, token };
  assert.equal(
    (await team.tryBook({ start: LATER, attendee: { ...REQUEST.attendee, email: 'no' }, hold })).status,
    422,
  );
  assert.equal((await team.tryBook()).body.code, 'slot-taken');
  await team.book({ start: LATER, hold });
  await team.book();
});

test('a hold of somebody else, or one that has expired, counts as none', async () => {
  const team = await openTeam(SOLO);
  const { id, token } = await held(team);
  const foreign = { id, token: 'x'.repeat(token.length) };
  assert.equal((await team.tryBook({ hold: foreign })).body.code, 'slot-taken');
  await team.book({ start: LATER, hold: foreign });
  assert.equal((await team.tryBook()).body.code, 'slot-taken', 'and stays');
  team.now += 10 * MINUTE;
  await team.book({ hold: { id, token } });
});

test('a hold posts nothing, and rotation goes on as if it were not there', async () => {
  const [team, other] = [await openTeam(), await openTeam()];
  for (let i = 0; i < 3; i++) {
    const { id, token } = await held(team);
    assert.deepEqual(await entries(team), await entries(other));
    if (i === 0) await team.release(id, token);
    const mine = await team.book({ start: LATER, ...(i > 0 && { hold: { id, token } }) });
    const theirs = await other.book({ start: LATER });
    assert.deepEqual(mine.hosts, theirs.hosts);
  }
});

test('a hold takes the time of everybody whom a collective needs', async () => {
  const team = await openTeam();
  await held(team, { bookingType: 'both' });
  assert.equal((await team.tryBook({ bookingType: 'intro' })).body.code, 'slot-taken');
  const { hosts } = await team.book();
  assert.deepEqual(hosts[0]!.id, 'c');
});

test('a hold is given back with its token only', async () => {
  const team = await openTeam(SOLO);
  const { id, token } = await held(team);
  assert.equal((await team.release(id, 'another')).body.code, 'unauthorized');
  assert.equal((await team.release('another', token)).body.code, 'not-found');
  assert.equal((await team.release(id, token)).status, 204);
  await team.book();
});

test('a client has three holds at a time, and another one has its own', async () => {
  const team = await openTeam();
  const times = ['10:00', '10:30', '11:00', '11:30'].map((time) => `2026-06-16T${time}:00Z`);
  const [first] = await Promise.all(times.slice(0, 3).map((at) => held(team, { start: at }, 'one')));
  const refused = await team.hold({ ...ASKED, start: times[3]! }, 'one');
  assert.equal(refused.body.code, 'too-many-requests');
  await held(team, { start: times[3] }, 'other');
  await team.release(first!.id, first!.token);
  await held(team, { start: times[3] }, 'one');
  team.now += 10 * MINUTE;
  for (const at of times.slice(0, 3)) await held(team, { start: at }, 'one');
});

test('what cannot be booked cannot be held', async () => {
  const team = await openTeam();
  const refused = async (change: object) => {
    const { body } = await team.hold({ ...ASKED, ...change });
    return body.errors?.map(({ pointer }) => pointer).join() ?? body.code;
  };
  assert.equal(await refused({ bookingType: 'nothing' }), 'not-found');
  assert.equal(await refused({ start: '2026-06-16T10:10:00Z' }), '/start');
  assert.equal(await refused({ duration: 45 }), '/duration');
  assert.equal(await refused({ host: 'nobody' }), '/host');
  assert.equal(await refused({ start: '2026-06-15T06:30:00Z' }), 'slot-taken');
  assert.equal(await refused({ start: '2026-06-16T20:00:00Z' }), 'slot-taken');
});

test('a hold for a host takes their time', async () => {
  const team = await openTeam();
  await held(team, { host: 'b' });
  assert.equal((await team.tryBook({ host: 'b' })).body.code, 'slot-taken');
  await team.book({ host: 'a' });
});

test('what a hold takes is released when it has expired, and its count is forgotten with the next', async () => {
  const team = await openTeam(SOLO);
  const { id } = await held(team);
  team.now += 10 * MINUTE;
  await expireBookings({ store: team.store, team: 'team' }, team.now);
  assert.deepEqual(await team.store.read('team', (view) => view.timesOf(id)), []);
  await held(team);
  const kept = await team.store.read('team', (view) => view.documents({ kind: 'hold' }));
  assert.equal(kept.length, 1);
});
