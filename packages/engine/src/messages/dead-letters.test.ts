import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WaitingItem } from '@team-booking/contract/team';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import type { Channel, Sent } from '../delivery/channel.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { deliveriesOf, newDelivery, putDelivery } from '../delivery/delivery.ts';

const DONE: Sent = { kind: 'done' };
const REFUSED: Sent = { kind: 'refused', problem: 'There is no such mailbox.' };

const LETTER = { to: { name: 'Ada', address: 'ada@visitor.example' }, invite: null };

/** A channel that tells receivers each sequence of a booking, one after the other. */
function courier(name: string, team: OpenTeam) {
  const world = {
    told: [] as string[],
    answer: (_what: string): Sent => DONE,
    async deliver() {
      const { store } = team;
      const deliverer = new Deliverer({
        store,
        team: 'team',
        channels: [channel],
        now: () => team.now,
        random: () => 0,
      });
      for (let i = 0; i < 20; i++) {
        const more = await deliverer.pass();
        await deliverer.settled();
        if (!more) return;
      }
      assert.fail('it does not come to an end');
    },
  };
  const channel: Channel = {
    name,
    patience: 3_600_000,
    atOnce: 4,
    receivers: async () => ['visitor'],
    async plan(view, { subject, known }) {
      const { sequence } = (await view.booking(subject))!.state;
      const next = known === null ? 0 : (known as number) + 1;
      return next > sequence
        ? { kind: 'wait', until: null }
        : { kind: 'send', plan: { kind: 'moved', role: 'visitor', letter: LETTER, sequence: next } };
    },
    async send({ plan }) {
      const what = `${(plan as { sequence: number }).sequence}`;
      const sent = world.answer(what);
      if (sent.kind === 'done') world.told.push(what);
      return sent;
    },
    settle: async (_transaction, { plan, sent, givenUp, delivery }) =>
      sent.kind === 'again' && !givenUp ? delivery.known : (plan as { sequence: number }).sequence,
  };
  return world;
}

/** A booking with `a` whose first message was refused. */
async function scene(name = 'mail') {
  const team = await openTeam();
  const world = courier(name, team);
  const booking = await team.book({ bookingType: 'intro' });
  world.answer = () => REFUSED;
  await world.deliver();
  world.answer = () => DONE;
  const list = async (query = {}, actor?: ReturnType<typeof hostActor>) =>
    (await team.ask('deadLetters', { query }, actor)).body.items;
  const end = (verb: 'retryDeadLetter' | 'discardDeadLetter', id: string, key?: string) =>
    team.ask(verb, { parameters: { id }, ...(key !== undefined && { key }) });
  const move = async (start: string) => {
    assert.equal((await team.change(booking, 'reschedule', { start })).status, 200);
    await world.deliver();
  };
  return { ...world, world, team, booking, list, end, move };
}

test('what could not be delivered is listed with what it was, for whom and why', async () => {
  const { list, booking } = await scene();
  const [letter, ...others] = await list();
  assert.deepEqual(others, []);
  assert.deepEqual(
    { ...letter, id: '' },
    {
      id: '',
      at: '2026-06-15T06:00:00Z',
      channel: 'mail',
      kind: 'moved',
      to: 'Ada Lovelace <ada@visitor.example>',
      booking: { id: booking.id, number: letter!.booking!.number, title: 'The intro' },
      problem: 'There is no such mailbox.',
      attempts: 1,
    },
  );
  assert.deepEqual(await list({ channel: 'webhook' }), []);
  assert.deepEqual(await list({ booking: 'another' }), []);
  assert.equal((await list({ booking: booking.id, channel: 'mail' })).length, 1);
});

test('it waits for somebody, with its remedies, and for a host where it is mail about a booking of theirs', async () => {
  for (const name of ['mail', 'webhook']) {
    const { team, list, booking } = await scene(name);
    const waits = async (actor?: ReturnType<typeof hostActor>) => (await team.ask('waiting', {}, actor)).body.items;
    const [item] = (await waits()) as Extract<WaitingItem, { kind: 'delivery' }>[];
    const [letter] = await list();
    assert.deepEqual(
      [item!.kind, item!.subject, item!.letter, item!.remedies.map(({ verb, parameters }) => [verb, parameters['id']])],
      [
        'delivery',
        `booking/${booking.id}`,
        letter,
        [
          ['retryDeadLetter', letter!.id],
          ['discardDeadLetter', letter!.id],
        ],
      ],
    );
    const seen = name === 'mail' ? 1 : 0;
    assert.deepEqual(
      [(await waits(hostActor('a'))).length, (await list({}, hostActor('a'))).length],
      [seen, seen],
      name,
    );
    assert.deepEqual([(await waits(hostActor('b'))).length, (await list({}, hostActor('b'))).length], [0, 0], name);
    const asB = await team.ask('retryDeadLetter', { parameters: { id: letter!.id } }, hostActor('b'));
    assert.equal(asB.body.code, 'not-found');
  }
});

test('a retried one is sent once, however often it is asked for, and waits for nobody any more', async () => {
  const { team, list, end, deliver, told } = await scene();
  const { id } = (await list())[0]!;
  for (let i = 0; i < 2; i++) assert.equal((await end('retryDeadLetter', id, 'once')).status, 204);
  assert.deepEqual(await list(), []);
  assert.deepEqual(told, []);
  await deliver();
  assert.deepEqual(told, ['0']);
  assert.equal((await end('retryDeadLetter', id)).body.code, 'not-found');
  assert.equal((await end('discardDeadLetter', id)).body.code, 'not-found');
  const [line] = (await team.ask('audit', { query: { subject: `dead-letter/${id}` } })).body.items;
  assert.equal(line?.verb, 'retryDeadLetter');
});

test('one that fails again waits again', async () => {
  const { world, list, end, deliver, told } = await scene();
  const { id } = (await list())[0]!;
  await end('retryDeadLetter', id);
  world.answer = () => REFUSED;
  await deliver();
  const [again, ...others] = await list();
  assert.deepEqual([others, told, again!.id === id], [[], [], false]);
  assert.equal((await end('discardDeadLetter', again!.id)).status, 204);
  assert.deepEqual(await list(), []);
});

test('one that certainly did not arrive is tried again as it was, not as things are by now', async () => {
  const { world, team, list, end, deliver, told } = await scene('webhook');
  const { id } = (await list())[0]!;
  await end('retryDeadLetter', id);
  world.answer = () => ({ kind: 'again', problem: 'busy', maybe: false });
  await deliver();
  world.answer = () => DONE;
  team.now += 60_000;
  await deliver();
  assert.deepEqual(told, ['0']);
});

test('what came after it is not told a second time, and nothing overtakes it', async () => {
  const { team, list, end, move, deliver, told, booking } = await scene('webhook');
  await move('2026-06-17T10:00:00Z');
  assert.deepEqual(told, ['1']);
  const { id } = (await list())[0]!;
  await end('retryDeadLetter', id);
  await team.change(booking, 'reschedule', { start: '2026-06-18T10:00:00Z' });
  await deliver();
  assert.deepEqual(told, ['1', '0', '2']);
});

test('mail that is out of date is not sent any more', async () => {
  const { list, end, move, told } = await scene('mail');
  await move('2026-06-17T10:00:00Z');
  const { id } = (await list())[0]!;
  const { status, body } = await end('retryDeadLetter', id);
  assert.equal(status, 409);
  assert.match(body.detail, /told since then how it is now.*Discard it/);
  assert.deepEqual(told, ['1']);
  assert.equal((await list()).length, 1);
});

test('while something is on its way to the same receiver, nothing else is put before it', async () => {
  const { team, list, end, booking, told, deliver } = await scene('webhook');
  const { id } = (await list())[0]!;
  await team.store.write('team', async (transaction) => {
    const [delivery] = await deliveriesOf(transaction, booking.id);
    const sending = { plan: { kind: 'moved', sequence: 1 }, holder: 'another process', maybe: false };
    await putDelivery(transaction, { ...delivery!, sending, due: team.now + 1000 });
  });
  assert.match((await end('retryDeadLetter', id)).body.detail, /on its way .* Try it again/);
  team.now += 1000;
  await deliver();
  assert.equal((await end('retryDeadLetter', id)).status, 204);
  await deliver();
  assert.deepEqual(told, ['1', '0']);
});

test('one that stood alone is made anew', async () => {
  const team = await openTeam();
  let isOpen = false;
  const sent: unknown[] = [];
  const channel: Channel = {
    name: 'alone',
    patience: null,
    atOnce: 1,
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    send: async ({ plan }) => (isOpen ? (sent.push(plan), DONE) : REFUSED),
    settle: async () => undefined,
  };
  const key = { channel: 'alone', receiver: 'p-admin', subject: 'x' };
  await team.store.write('team', (transaction) =>
    putDelivery(transaction, newDelivery(key, { due: team.now, known: { kind: 'test' } })),
  );
  const deliverer = new Deliverer({ store: team.store, team: 'team', channels: [channel], now: () => team.now });
  await deliverer.pass();
  await deliverer.settled();
  const [letter] = (await team.ask('deadLetters')).body.items;
  assert.deepEqual([letter?.booking, letter?.kind, letter?.to], [null, 'test', null]);
  isOpen = true;
  await team.ask('retryDeadLetter', { parameters: { id: letter!.id } });
  await deliverer.pass();
  await deliverer.settled();
  assert.deepEqual(sent, [{ kind: 'test' }]);
  assert.deepEqual(await team.store.read('team', (view) => view.documents({ kind: 'delivery' })), []);
});

test('nothing is sent to whoever was erased, and nothing of them is told', async () => {
  const { team, list, end } = await scene('mail');
  await team.ask('eraseVisitor', { body: { email: 'ada@visitor.example', cancel: true } });
  const [letter] = await list();
  assert.equal(letter!.to, null);
  assert.match((await end('retryDeadLetter', letter!.id)).body.detail, /erased/);
  assert.equal((await end('discardDeadLetter', letter!.id)).status, 204);
});

test('a long list is read a part at a time', async () => {
  const { team, list } = await scene('mail');
  const [letter] = await team.store.read('team', (view) => view.documents({ kind: 'dead-letter' }));
  await team.store.write('team', async (transaction) => {
    for (let i = 0; i < 249; i++)
      await transaction.putDocument({ ...letter!, id: `more-${i}`, at: letter!.at + 1 + i });
  });
  const parts: number[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const query = { limit: '100', ...(cursor !== undefined && { cursor }) };
    const { items, next } = (await team.ask('deadLetters', { query }, hostActor('a'))).body;
    parts.push(items.length);
    cursor = next;
  }
  assert.deepEqual(parts, [100, 100, 50]);
  assert.equal((await list({ limit: '1' }))[0]!.id, 'more-248');
  assert.equal((await team.ask('waiting')).body.items.length, 100);
});
