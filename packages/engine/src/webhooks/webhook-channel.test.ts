import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { WebhookMessage } from '@team-booking/contract/team';
import { eventId } from '@team-booking/core/booking';
import { DAY, HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { answered, openWebhooks, type OpenWebhooks } from '../../test/open-webhooks.ts';
import { DEAD_LETTER } from '../delivery/dead-letter.ts';
import { SETTINGS } from '../testing/sample-team.ts';

const ALL = [
  'booking.confirmed',
  'booking.rescheduled',
  'booking.reassigned',
  'booking.updated',
  'booking.cancelled',
  'booking.completed',
  'booking.no-show',
  'booking.attended',
];
const of = (id: string) => ({ parameters: { id } });

async function scene(events: readonly string[] = ALL, more: object = {}) {
  const team = await openTeam(SETTINGS);
  const webhooks = openWebhooks(team);
  const webhook = await webhooks.add({ events, ...more });
  return { team, webhooks, webhook };
}

async function deliverTill(team: OpenTeam, webhooks: OpenWebhooks, at: number): Promise<void> {
  for (; team.now < at; team.now += HOUR) await webhooks.deliver();
  await webhooks.deliver();
}

const dead = (team: OpenTeam) => team.store.read('team', (view) => view.documents({ kind: DEAD_LETTER }));
const log = async (team: OpenTeam, { id }: { id: string }) => (await team.ask('webhookDeliveries', of(id))).body.items;

test('a program hears of each change of a booking, in order and once, as it was then', async () => {
  const { team, webhooks } = await scene();
  const booked = await team.book({ metadata: { utm_source: 'letter', gclid: 'x1' } });
  await team.change(booked, 'reschedule', { start: '2026-06-16T11:00:00Z', reason: 'My train' });
  await team.change(booked, 'edit', { attendee: { name: 'Ada King' } });
  await team.change(booked, 'cancel', { reason: 'No time' });
  await webhooks.deliver();
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), [
    'booking.confirmed',
    'booking.rescheduled',
    'booking.updated',
    'booking.cancelled',
  ]);
  const messages = webhooks.received.map(({ message }) => message);
  for (const message of messages) assert.deepEqual(check(WebhookMessage, message).ok, true, JSON.stringify(message));
  const [first, second, third, fourth] = messages.map(({ data }) => data);
  assert.deepEqual(first!.booking.metadata, { utm_source: 'letter', gclid: 'x1' });
  assert.deepEqual(
    [first!, second!, third!, fourth!].map(({ booking }) => [
      booking.status,
      booking.start.slice(11, 16),
      booking.sequence,
    ]),
    [
      ['confirmed', '10:00', 0],
      ['confirmed', '11:00', 1],
      ['confirmed', '11:00', 2],
      ['cancelled', '11:00', 3],
    ],
  );
  assert.deepEqual(second!.before?.start, '2026-06-16T10:00:00Z');
  assert.deepEqual([second!.reason, fourth!.reason], ['My train', 'No time']);
  assert.equal(first!.before, undefined);
  assert.deepEqual(first!.by, { kind: 'visitor' });
  assert.equal(new Set(webhooks.received.map(({ id }) => id)).size, 4);
});

test('what the page tells of has the same event id there', async () => {
  const { team, webhooks } = await scene();
  const booked = await team.book();
  const { body: moved } = await team.change(booked, 'reschedule', { start: '2026-06-16T11:00:00Z' });
  const { body: cancelled } = await team.change(booked, 'cancel');
  await webhooks.deliver();
  assert.deepEqual(
    webhooks.received.map(({ message }) => message.data.eventId),
    [eventId('booked', booked), eventId('rescheduled', moved), eventId('cancelled', cancelled)],
  );
});

test('it hears only of what it asked for, and only since it did', async () => {
  const team = await openTeam(SETTINGS);
  const webhooks = openWebhooks(team);
  const booked = await team.book();
  team.now += MINUTE;
  const { id, revision } = await webhooks.add({ events: ['booking.cancelled'] });
  await team.change(booked, 'reschedule', { start: '2026-06-16T11:00:00Z' });
  team.now += MINUTE;
  await team.ask('changeWebhook', {
    ...of(id),
    revision,
    body: { events: ['booking.updated', 'booking.rescheduled'] },
  });
  await team.change(booked, 'edit', { attendee: { name: 'Ada King' } });
  await team.change(booked, 'cancel');
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), ['booking.updated']);
});

test('one that is switched off hears nothing, also not later, of what happened meanwhile', async () => {
  const { team, webhooks, webhook } = await scene();
  const booked = await team.book();
  await webhooks.deliver();
  const switched = async (active: boolean) => {
    team.now += MINUTE;
    await team.ask('changeWebhook', { ...of(webhook.id), revision: '*', body: { active } });
  };
  await switched(false);
  await team.change(booked, 'reschedule', { start: '2026-06-16T11:00:00Z' });
  await webhooks.deliver();
  await switched(true);
  await team.change(booked, 'cancel');
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), ['booking.confirmed', 'booking.cancelled']);
});

test('what the team does is told ten seconds later, and holds up what follows', async () => {
  const { team, webhooks } = await scene();
  const booked = await team.book();
  await webhooks.deliver();
  await team.ask('reassign', { ...of(booked.id), body: {} });
  await team.change(booked, 'edit', { attendee: { name: 'Ada King' } });
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), ['booking.confirmed']);
  team.now += 10 * SECOND;
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), ['booking.confirmed', 'booking.reassigned', 'booking.updated']);
  const { data } = webhooks.received[1]!.message;
  assert.notDeepEqual(
    data.before!.hosts,
    data.booking.hosts.map(({ id }) => id),
  );
  assert.deepEqual(data.by, { kind: 'team', id: 'p-admin', name: 'Grace' });
});

test('a booking is over when its end has passed, unless somebody did not come', async () => {
  const { team, webhooks } = await scene();
  const [one, other] = [await team.book(), await team.book({ start: '2026-06-17T10:00:00Z' })];
  await webhooks.deliver();
  team.now = Date.parse(one.end) - 1;
  await webhooks.deliver();
  assert.equal(webhooks.received.length, 2);
  team.now += 1;
  await webhooks.deliver();
  assert.deepEqual(webhooks.types().slice(2), ['booking.completed']);
  const { timestamp, data } = webhooks.received[2]!.message;
  assert.deepEqual([timestamp, data.booking.id, data.booking.status], [one.end, one.id, 'completed']);
  team.now = Date.parse(other.start) + MINUTE;
  await team.ask('noShow', { ...of(other.id), body: { who: 'attendee' } });
  team.now += DAY;
  await webhooks.deliver();
  await team.ask('noShow', { ...of(other.id), body: { who: null } });
  team.now += MINUTE;
  await webhooks.deliver();
  await webhooks.deliver();
  assert.deepEqual(
    webhooks.received.slice(3).map(({ message: { type, data } }) => [type, data.booking.status, data.booking.missedBy]),
    [
      ['booking.no-show', 'no-show', 'attendee'],
      ['booking.attended', 'completed', null],
    ],
  );
});

test('one without personal data is told nothing that the visitor said or is', async () => {
  const { team, webhooks } = await scene(ALL, { personal: false });
  const booked = await team.book({ metadata: { note: 'Lovelace' }, guests: [{ email: 'charles@guest.example' }] });
  await team.change(booked, 'cancel', { reason: 'Lovelace is ill' });
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), ['booking.confirmed', 'booking.cancelled']);
  for (const { message } of webhooks.received) {
    assert.doesNotMatch(JSON.stringify(message), /ada@|Lovelace|charles/);
    assert.equal(check(WebhookMessage, message).ok, true);
  }
});

test('what fails is sent again as it was, later each time, and nothing overtakes it', async () => {
  const { team, webhooks, webhook } = await scene();
  const booked = await team.book();
  webhooks.answer = () => answered(500);
  await webhooks.deliver();
  await team.change(booked, 'edit', { attendee: { name: 'Ada King' } });
  await webhooks.deliver();
  assert.equal(webhooks.received.length, 1, 'a change is no reason to try before the time');
  team.now += 5 * SECOND;
  await webhooks.deliver();
  const waits = await log(team, webhook);
  assert.deepEqual(
    waits.map(({ type, state, attempts, status }) => [type, state, attempts, status]),
    [['booking.confirmed', 'waiting', 2, 500]],
  );
  webhooks.answer = () => answered(204);
  team.now += HOUR;
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), [...Array<string>(3).fill('booking.confirmed'), 'booking.updated']);
  const [first, , third] = webhooks.received;
  assert.deepEqual(third, first);
  assert.equal(third!.message.data.booking.attendee?.name, 'Ada Lovelace', 'as it was when it was first sent');
  assert.deepEqual((await log(team, webhook)).map(({ type, state, attempts }) => [type, state, attempts]).toSorted(), [
    ['booking.confirmed', 'delivered', 3],
    ['booking.updated', 'delivered', 1],
  ]);
});

test('it is not tried again before the receiver wants it', async () => {
  const { team, webhooks } = await scene();
  webhooks.answer = () => answered(429, { after: 20 * MINUTE });
  await team.book();
  await webhooks.deliver();
  team.now += 20 * MINUTE - 1;
  await webhooks.deliver();
  assert.equal(webhooks.received.length, 1);
  team.now += 1;
  await webhooks.deliver();
  assert.equal(webhooks.received.length, 2);
});

test('after three days it is given up, and what followed is told', async () => {
  const { team, webhooks, webhook } = await scene();
  webhooks.answer = ({ message }) => answered(message.type === 'booking.confirmed' ? 400 : 200);
  const booked = await team.book({ start: '2026-06-23T10:00:00Z' });
  await team.change(booked, 'cancel');
  await deliverTill(team, webhooks, team.now + 2.9 * DAY);
  assert.equal((await dead(team)).length, 0);
  assert.equal(webhooks.types().includes('booking.cancelled'), false);
  await deliverTill(team, webhooks, team.now + 0.2 * DAY);
  assert.equal((await dead(team)).length, 1);
  assert.equal(webhooks.types().at(-1), 'booking.cancelled');
  const failed = (await log(team, webhook)).find(({ state }) => state === 'failed')!;
  assert.deepEqual([failed.type, failed.status], ['booking.confirmed', 400]);

  webhooks.answer = () => answered(200);
  const { body: replayed } = await team.ask('replayWebhookDelivery', of(failed.id));
  assert.equal(replayed.state, 'waiting');
  await webhooks.deliver();
  assert.equal(webhooks.received.at(-1)!.id, failed.messageId);
  assert.equal((await team.ask('webhookDelivery', of(failed.id))).body.state, 'delivered');
  assert.equal((await dead(team)).length, 0, 'what has arrived waits for nobody');
});

test('what was given up waits for the team, who can have it tried again as soon as the webhook is on', async () => {
  const { team, webhooks, webhook } = await scene(ALL, { description: 'CRM' });
  webhooks.answer = () => answered(410);
  const { id: booking } = await team.book();
  await webhooks.deliver();
  const waiting = async () => {
    const { body } = await team.ask('waiting');
    return body.items.flatMap((item) => (item.kind === 'delivery' ? [item.letter] : []));
  };
  const [letter] = await waiting();
  assert.deepEqual(
    [letter!.channel, letter!.kind, letter!.to, letter!.booking?.id],
    ['webhook', 'booking.confirmed', 'CRM', booking],
  );
  assert.match(letter!.problem, /410/);

  webhooks.answer = () => answered(200);
  assert.ok((await team.ask('retryDeadLetter', of(letter!.id))).status < 300);
  await webhooks.deliver();
  const [again] = await waiting();
  assert.match(again!.problem, /switched off/);
  await team.ask('changeWebhook', { ...of(webhook.id), revision: '*', body: { active: true } });
  await team.ask('retryDeadLetter', of(again!.id));
  await webhooks.deliver();
  assert.deepEqual(await waiting(), []);
  assert.deepEqual(webhooks.types(), ['booking.confirmed', 'booking.confirmed']);
  assert.deepEqual(
    (await log(team, webhook)).map(({ state }) => state),
    ['delivered'],
  );
});

test('an address that is gone for good is switched off, and the team can see it', async () => {
  const { team, webhooks, webhook } = await scene();
  webhooks.answer = () => answered(410);
  const booked = await team.book();
  await team.book({ start: '2026-06-17T10:00:00Z' });
  await webhooks.deliver();
  const sent = webhooks.received.length;
  await team.change(booked, 'cancel');
  team.now += 4 * DAY;
  await webhooks.deliver();
  assert.equal(webhooks.received.length, sent);
  const { body } = await team.ask('webhook', of(webhook.id));
  assert.deepEqual([body.active, body.endedAt], [false, '2026-06-15T06:00:00Z']);
  assert.ok((await log(team, webhook)).every(({ state }) => state === 'failed'));
  assert.ok((await dead(team)).length >= 1);
  const { body: on } = await team.ask('changeWebhook', { ...of(webhook.id), revision: '*', body: { active: true } });
  assert.deepEqual([on.active, on.endedAt], [true, null]);
});

test('one that is slow or down holds up nobody else', async () => {
  const { team, webhooks } = await scene();
  const down = await webhooks.add({ url: 'https://down.example/', events: ['booking.confirmed'] });
  webhooks.answer = ({ url }) => (url === down.url ? { kind: 'unreachable', problem: 'no', took: 1 } : answered(200));
  for (const day of ['16', '17', '18']) await team.book({ start: `2026-06-${day}T10:00:00Z` });
  await webhooks.deliver();
  assert.equal(webhooks.types({ url: 'https://program.example/hook' }).length, 3);
  assert.equal((await log(team, down))[0]!.problem, 'no');
});

test('a test is one attempt with a made-up booking, also of one that is switched off', async () => {
  const { team, webhooks, webhook } = await scene();
  await team.ask('changeWebhook', { ...of(webhook.id), revision: '*', body: { active: false } });
  const { body: made } = await team.ask('testWebhook', { ...of(webhook.id), key: 'k' });
  assert.equal((await team.ask('testWebhook', { ...of(webhook.id), key: 'k' })).body.id, made.id);
  assert.deepEqual([made.type, made.state, made.booking], ['webhook.test', 'waiting', null]);
  webhooks.answer = () => answered(302);
  await webhooks.deliver();
  team.now += DAY;
  await webhooks.deliver();
  assert.deepEqual(webhooks.types(), ['webhook.test']);
  assert.equal(check(WebhookMessage, webhooks.received[0]!.message).ok, true);
  const { body } = await team.ask('webhookDelivery', of(made.id));
  assert.deepEqual([body.state, body.status, body.answer, body.took], ['failed', 302, 'It is 302', 7]);
  assert.match(body.problem!, /not followed/);
  assert.equal((await dead(team)).length, 0);
});

test('one that waits for its next attempt is sent now when it is replayed, with the same id', async () => {
  const { team, webhooks, webhook } = await scene();
  webhooks.answer = () => answered(500);
  await team.book();
  await webhooks.deliver();
  team.now += 1;
  webhooks.answer = () => answered(200);
  const { id } = (await log(team, webhook))[0]!;
  assert.equal((await team.ask('replayWebhookDelivery', of(id))).status, 201);
  await webhooks.deliver();
  assert.deepEqual(new Set(webhooks.received.map((one) => one.id)).size, 1);
  assert.equal((await team.ask('webhookDelivery', of(id))).body.state, 'delivered');
  assert.equal((await team.ask('replayWebhookDelivery', of('none'))).body.code, 'not-found');
});

test('one that is removed is sent nothing any more, and its log goes', async () => {
  const { team, webhooks, webhook } = await scene();
  webhooks.answer = () => answered(500);
  await team.book();
  await webhooks.deliver();
  const { id } = (await log(team, webhook))[0]!;
  await team.ask('removeWebhook', of(webhook.id));
  await deliverTill(team, webhooks, team.now + DAY);
  assert.equal(webhooks.received.length, 1);
  assert.equal((await team.ask('webhookDelivery', of(id))).body.code, 'not-found');
  const kinds = await team.store.read('team', (view) => view.documentKinds());
  assert.deepEqual(
    kinds.filter((kind) => kind.startsWith('webhook') || kind === 'delivery'),
    [],
  );
});

test('one that is told less since gets nothing personal any more, neither by a replay nor of what waits', async () => {
  const { team, webhooks } = await scene(ALL);
  const { id } = (await team.ask('webhooks')).body.items[0]!;
  webhooks.answer = () => answered(500);
  await team.book({ answers: {}, metadata: { gclid: 'click' } });
  await webhooks.deliver();
  assert.match(JSON.stringify(webhooks.received), /ada@visitor\.example.*click/);
  const { status } = await team.ask('changeWebhook', { parameters: { id }, body: { personal: false }, revision: '*' });
  assert.equal(status, 200);
  webhooks.received.length = 0;
  webhooks.answer = () => answered(200);
  team.now += HOUR;
  await webhooks.deliver();
  const [delivery] = (await team.ask('webhookDeliveries', { parameters: { id } })).body.items;
  const replayed = await team.ask('replayWebhookDelivery', { parameters: { id: delivery!.id } });
  assert.equal(replayed.status, 201);
  await webhooks.deliver();
  assert.equal(webhooks.received.length, 2);
  assert.doesNotMatch(JSON.stringify(webhooks.received), /\bada\b|click|attendee|metadata/i);
});
