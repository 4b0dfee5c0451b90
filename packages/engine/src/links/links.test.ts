import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { digest } from '../crypto/digest.ts';
import { liveSurface } from '../live/live-surface.ts';
import { ROUTED_SETTINGS } from '../testing/sample-routing.ts';
import { SETTINGS } from '../testing/sample-team.ts';

const CALL = { parameters: { id: 'call' } };
const RANGE = 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z';
const TWELVE = '2026-06-16T12:00:00Z';

async function secretTeam(): Promise<OpenTeam> {
  const [call, ...others] = SETTINGS.bookingTypes;
  return openTeam({ ...SETTINGS, bookingTypes: [{ ...call!, linkOnly: true, aliases: ['old'] }, ...others] });
}

async function made(team: OpenTeam, body: object) {
  const answer = await team.ask('addBookingTypeLink', { ...CALL, body });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return { ...answer.body, secret: new URL(answer.body.url).searchParams.get('link')! };
}

const listed = async (team: OpenTeam) => (await team.ask('bookingTypeLinks', CALL)).body.items;

test('only who has a link sees and books a type that is for links only', async () => {
  const team = await secretTeam();
  const { secret, url } = await made(team, { kind: 'secret', label: 'Partners' });
  assert.equal(url, `https://book.example/call?link=${secret}`);
  const never = await team.tryBook({ bookingType: 'never-was' });
  assert.deepEqual(await team.tryBook(), never);
  assert.deepEqual((await team.tryAvailability('call', RANGE)).body, never.body);
  assert.deepEqual(await team.type('call'), never.body);
  assert.deepEqual(await team.type('old'), never.body, 'a former slug says no more');

  assert.equal((await team.type('call', { link: secret })).title, 'The call');
  assert.deepEqual(await team.type('old', { link: secret }), { movedTo: 'call' });
  assert.equal((await team.tryAvailability('call', `${RANGE}&link=${secret}`)).status, 200);
  assert.equal((await team.tryBook({ link: secret })).status, 201);
  assert.equal(
    (await team.tryBook({ link: secret, start: TWELVE })).status,
    201,
    'a secret link books again and again',
  );
});

test('a one-time link books once and says so afterwards; the same request again is answered the same', async () => {
  const team = await secretTeam();
  const { secret } = await made(team, { kind: 'once' });
  const first = await team.tryBook({ link: secret }, 'key');
  assert.equal(first.status, 201);
  assert.deepEqual(await team.tryBook({ link: secret }, 'key'), first);
  const again = await team.tryBook({ link: secret, start: TWELVE });
  assert.equal(again.body.code, 'not-found');
  assert.match(again.body.detail, /has been used: it books once/);
  const looked = await team.tryAvailability('call', `${RANGE}&link=${secret}`);
  assert.match(looked.body.detail, /has been used/);
  const [link] = await listed(team);
  assert.deepEqual([link!.usedAt, link!.booking], ['2026-06-15T06:00:00Z', first.body.id]);
});

test('whoever booked by a one-time link still moves and cancels', async () => {
  const team = await secretTeam();
  const { secret } = await made(team, { kind: 'once' });
  const booking = await team.book({ link: secret });
  const { token } = booking.manage;
  assert.equal((await team.type('call', { booking: booking.id }, token)).title, 'The call');
  for (const link of ['', `&link=${secret}`]) {
    const own = await team.tryAvailability('call', `${RANGE}&booking=${booking.id}${link}`, token);
    assert.equal(own.status, 200, link);
  }
  assert.equal((await team.change(booking, 'reschedule', { start: TWELVE })).status, 200);
  assert.equal((await team.change(booking, 'cancel')).status, 200);
  assert.equal((await team.tryBook({ link: secret })).status, 404, 'a cancelled booking does not bring the link back');
});

test('a link that did not book can be used again', async () => {
  const team = await secretTeam();
  const { secret } = await made(team, { kind: 'once' });
  team.calendars.set('a', { state: 'closed' }).set('b', { state: 'closed' }).set('c', { state: 'closed' });
  assert.equal((await team.tryBook({ link: secret })).body.code, 'slot-taken');
  team.calendars.clear();
  assert.equal((await team.tryBook({ link: secret, attendee: { name: '', email: 'x' } })).status, 422);
  assert.equal((await team.tryBook({ link: secret })).status, 201);
});

test('of many who use a one-time link at once, one books', async () => {
  const team = await secretTeam();
  const { secret } = await made(team, { kind: 'once' });
  const starts = ['10', '11', '12', '13', '14'].map((hour) => `2026-06-16T${hour}:00:00Z`);
  const answers = await Promise.all(starts.map((start) => team.tryBook({ link: secret, start })));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 404, 404, 404, 404]);
});

test('an open type has one-time links, too; a link that is given has to be good', async () => {
  const team = await openTeam();
  const { secret } = await made(team, { kind: 'once' });
  assert.equal((await team.tryBook({ link: secret })).status, 201);
  for (const link of [secret, 'x'.repeat(43)]) {
    assert.equal((await team.tryBook({ link, start: TWELVE })).status, 404);
    assert.equal((await team.tryAvailability('call', `${RANGE}&link=${link}`)).status, 404);
  }
  assert.equal((await team.tryBook({ start: TWELVE })).status, 201);
});

test('a link leads to its own type only, and to nothing that is not published', async () => {
  const team = await secretTeam();
  const { secret } = await made(team, { kind: 'secret' });
  assert.equal((await team.tryBook({ bookingType: 'intro', link: secret })).status, 404);
  await team.ask('archiveBookingType', CALL);
  assert.deepEqual(await team.tryBook({ link: secret }), await team.tryBook({ bookingType: 'never-was' }));
});

test('a link expires, and can be removed', async () => {
  const team = await secretTeam();
  const short = await made(team, { kind: 'secret', expiresAt: '2026-06-15T07:00:00Z' });
  const long = await made(team, { kind: 'secret' });
  assert.equal((await team.tryBook({ link: short.secret })).status, 201);
  team.now += 60 * 60_000;
  assert.match((await team.tryBook({ link: short.secret, start: TWELVE })).body.detail, /has expired/);
  const removed = { parameters: { id: 'call', link: long.id } };
  for (let n = 0; n < 2; n++) assert.equal((await team.ask('removeBookingTypeLink', removed)).status, 204);
  assert.match((await team.tryBook({ link: long.secret, start: TWELVE })).body.detail, /not valid/);
  assert.deepEqual(
    (await listed(team)).map(({ id }) => id),
    [short.id],
  );
});

test('a link of one type is not removed by way of another', async () => {
  const team = await openTeam();
  const { id } = await made(team, { kind: 'secret' });
  assert.equal((await team.ask('removeBookingTypeLink', { parameters: { id: 'intro', link: id } })).status, 204);
  assert.equal((await listed(team)).length, 1);
});

test('the secret of a link is shown once and stored nowhere', async () => {
  const team = await secretTeam();
  const { secret, id } = await made(team, { kind: 'once', label: 'For Ada' });
  assert.equal(id, digest(secret));
  await team.book({ link: secret });
  const stored = await team.store.read('team', async (view) => [
    await view.documents({ kind: 'booking-link' }),
    await view.documents({ kind: 'audit' }),
    await view.outbox(),
    await view.bookings({ from: 0, to: Infinity }),
  ]);
  assert.ok(!JSON.stringify(stored).includes(secret));
  assert.ok(!JSON.stringify(await listed(team)).includes(secret));
});

test('links are listed with who made them, the latest first, in parts', async () => {
  const team = await openTeam();
  for (const label of ['one', 'two', 'three']) {
    await made(team, { kind: 'once', label });
    team.now += 1000;
  }
  const labels = (items: readonly { label: string | null }[]) => items.map(({ label }) => label);
  const first = (await team.ask('bookingTypeLinks', { ...CALL, query: { limit: 2 } })).body;
  assert.deepEqual([labels(first.items), first.items[0]!.by], [['three', 'two'], 'Grace']);
  const second = (await team.ask('bookingTypeLinks', { ...CALL, query: { cursor: first.next! } })).body;
  assert.deepEqual([labels(second.items), second.next], [['one'], null]);
  assert.equal((await team.ask('bookingTypeLinks', { ...CALL, query: { cursor: 'x' } })).status, 422);
});

test('a link has to end in the future, and belongs to a type that is there', async () => {
  const team = await openTeam();
  const wrong: [string, object, number][] = [
    ['call', { kind: 'once', expiresAt: '2026-06-15T06:00:00Z' }, 422],
    ['call', { kind: 'once', expiresAt: '2026-02-30T06:00:00Z' }, 422],
    ['call', { kind: 'twice' }, 422],
    ['none', { kind: 'once' }, 404],
  ];
  for (const [id, body, status] of wrong) {
    assert.equal((await team.ask('addBookingTypeLink', { parameters: { id }, body })).status, status);
  }
  assert.equal((await team.ask('addBookingTypeLink', { ...CALL, body: { kind: 'once' } }, hostActor('a'))).status, 403);
});

test('changes of a type that is for links only are told to who has one', async () => {
  const team = await secretTeam();
  const { secret } = await made(team, { kind: 'secret' });
  const { store } = team;
  const live = liveSurface({
    store: { read: store.read, onChange: () => () => {} },
    team: 'team',
    now: () => team.now,
  });
  const ask = (link?: string) => live.changes({ slug: 'call', query: () => (link === undefined ? {} : { link }) });
  await assert.rejects(async () => ask(), { code: 'not-found' });
  await assert.rejects(async () => ask('wrong'), { code: 'not-found' });
  assert.equal(typeof (await ask(secret)), 'function');
});

test('a type for links only is held and routed by who has a link', async () => {
  const [call, ...others] = ROUTED_SETTINGS.bookingTypes;
  const team = await openTeam({ ...ROUTED_SETTINGS, bookingTypes: [{ ...call!, linkOnly: true }, ...others] });
  const { secret } = await made(team, { kind: 'once' });
  const answers = { people: 100 };
  assert.equal((await team.route('call', answers)).status, 404);
  const routed = await team.route('call', answers, secret);
  assert.equal(routed.body.kind, 'times', JSON.stringify(routed.body));
  const { route } = routed.body;
  const time = { bookingType: 'call', start: TWELVE, duration: 30, route: route! };
  assert.equal((await team.hold(time)).status, 404);
  const { status, body } = await team.hold({ ...time, link: secret });
  assert.equal(status, 201, JSON.stringify(body));
  const hold = { id: body.id, token: body.token };
  assert.equal((await team.tryBook({ ...time, answers, hold, link: secret })).status, 201, 'a hold does not use it up');
  assert.equal((await team.hold({ ...time, link: secret })).status, 404);
});
