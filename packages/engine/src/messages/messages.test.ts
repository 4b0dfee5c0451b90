import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { NEVER, newDelivery, putDelivery } from '../delivery/delivery.ts';
import { MESSAGE } from '../mail/sent-message.ts';

/** Notes that something was mailed, or could not be. */
const note = ({ store, now }: OpenTeam, booking: string, id: string, more: object = {}) =>
  store.write('team', (transaction) => {
    const body = { kind: 'confirmed', role: 'visitor', receiver: 'visitor', state: 'sent', ...more };
    return transaction.putDocument({ kind: MESSAGE, id, ref: booking, at: now, body });
  });

/** Has something wait to be mailed. */
const wait = ({ store, now }: OpenTeam, booking: string, more: object = {}) =>
  store.write('team', async (transaction) => {
    const key = { channel: 'mail', receiver: 'visitor', subject: booking };
    await putDelivery(transaction, { ...newDelivery(key, { due: now }), ...more });
  });

async function scene() {
  const team = await openTeam();
  const [mine, other] = [
    await team.book({ bookingType: 'intro' }),
    await team.book({ bookingType: 'call', host: 'b' }),
  ];
  const list = async (query = {}, actor?: ReturnType<typeof hostActor>) =>
    (await team.ask('messages', { query }, actor)).body.items;
  return { team, mine, other, list };
}

test('what was sent is listed with who got what and when, the latest first', async () => {
  const { team, mine, other, list } = await scene();
  await note(team, mine.id, 'm1');
  team.now += 60_000;
  await note(team, mine.id, 'm2', { kind: 'new-booking', role: 'host', receiver: 'host-a' });
  team.now += 60_000;
  await note(team, other.id, 'm3', { state: 'failed', problem: 'There is no such mailbox.' });
  const about = { id: mine.id, number: (await list())[1]!.booking.number, title: 'The intro' };
  const visitor = { name: 'Ada Lovelace', address: 'ada@visitor.example' };
  const [failed, ...sent] = await list();
  assert.deepEqual(sent, [
    {
      id: 'm2',
      at: '2026-06-15T06:01:00Z',
      booking: about,
      role: 'host',
      kind: 'new-booking',
      receiver: { name: 'A', address: 'a@team.example' },
      state: 'sent',
      problem: null,
    },
    {
      id: 'm1',
      at: '2026-06-15T06:00:00Z',
      booking: about,
      role: 'visitor',
      kind: 'confirmed',
      receiver: visitor,
      state: 'sent',
      problem: null,
    },
  ]);
  assert.deepEqual([failed!.id, failed!.state, failed!.problem], ['m3', 'failed', 'There is no such mailbox.']);
  const ids = async (query: object) => (await list(query)).map(({ id }) => id);
  assert.deepEqual(await ids({ state: 'failed' }), ['m3']);
  assert.deepEqual(await ids({ state: 'sent' }), ['m2', 'm1']);
  assert.deepEqual(await ids({ from: '2026-06-15T06:01:00Z', to: '2026-06-15T06:02:00Z' }), ['m2']);
  const wrong = { from: '2026-06-15T06:01:00Z', to: '2026-06-15T06:01:00Z' };
  assert.equal((await team.ask('messages', { query: wrong })).body.errors?.[0]?.pointer, '?to');
});

test('hosts see what is about their bookings, and nothing of others', async () => {
  const { team, mine, other, list } = await scene();
  await note(team, mine.id, 'm1');
  await note(team, other.id, 'm2');
  await wait(team, other.id);
  const ids = async (host: string, query = {}) => (await list(query, hostActor(host))).map(({ id }) => id);
  assert.deepEqual(await ids('a'), ['m1']);
  assert.deepEqual(await ids('b'), ['m2']);
  assert.deepEqual(await ids('c'), []);
  assert.deepEqual(
    [(await ids('a', { state: 'waiting' })).length, (await ids('b', { state: 'waiting' })).length],
    [0, 1],
  );
  const of = (host: string) => team.ask('bookingMessages', { parameters: { id: mine.id } }, hostActor(host));
  assert.deepEqual([(await of('a')).status, (await of('b')).body.code], [200, 'not-found']);
});

test('what waits is told as long as it does: what comes later, and what goes to programs, is not', async () => {
  const { team, mine, list } = await scene();
  const sending = { plan: { kind: 'moved', letter: null }, holder: null, maybe: false };
  await wait(team, mine.id, { sending, attempts: 3, problem: 'The mail server does not answer.' });
  await wait(team, mine.id, { receiver: 'host-a', due: team.now + 60_000, since: team.now + 60_000 });
  await wait(team, mine.id, { receiver: 'guest-x', since: null, due: NEVER });
  await wait(team, mine.id, { channel: 'webhook' });
  await note(team, mine.id, 'm1');
  const waiting = await list({ state: 'waiting' });
  assert.deepEqual(
    waiting.map(({ role, kind, state, problem, at }) => [role, kind, state, problem, at]),
    [['visitor', 'moved', 'waiting', 'The mail server does not answer.', '2026-06-15T06:00:00Z']],
  );
  const { items } = (await team.ask('bookingMessages', { parameters: { id: mine.id } })).body;
  assert.deepEqual(
    items.map(({ state }) => state),
    ['sent', 'waiting'],
  );
  assert.deepEqual(
    (await list()).map(({ id }) => id),
    ['m1'],
  );
});

test('the story of a booking says who was told, and what failed is not told as if it had arrived', async () => {
  const { team, mine } = await scene();
  team.now += 60_000;
  await note(team, mine.id, 'm1');
  await note(team, mine.id, 'm2', { state: 'failed', problem: 'No.' });
  const { story } = (await team.ask('teamBooking', { parameters: { id: mine.id } })).body;
  assert.deepEqual(
    story.map(({ what, by, mail }) => [what, by.kind, mail]),
    [
      ['book', 'visitor', undefined],
      ['mailed', 'nobody', { kind: 'confirmed', role: 'visitor' }],
    ],
  );
});

test('who was erased is nobody’s receiver any more', async () => {
  const { team, mine, list } = await scene();
  await note(team, mine.id, 'm1');
  await team.ask('eraseVisitor', { body: { email: 'ada@visitor.example', cancel: true } });
  assert.deepEqual((await list())[0]!.receiver, { name: null, address: null });
});
