import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { WebhookMessage } from '@team-booking/contract/team';
import { DAY, HOUR } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { answered, openWebhooks } from '../../test/open-webhooks.ts';
import { REQUEST } from '../testing/sample-team.ts';
import { sweepWebhookLog } from './sweep-webhook-log.ts';

const SAID = /\bada\b|lovelace|5550137/i;
const EVENTS = { events: ['booking.confirmed', 'booking.cancelled'] };
const of = (id: string) => ({ parameters: { id } });
const log = async (team: OpenTeam, id: string) => (await team.ask('webhookDeliveries', of(id))).body.items;

const kept = (team: OpenTeam) =>
  team.store.read('team', async (view) => {
    const kinds = await view.documentKinds();
    return JSON.stringify(await Promise.all(kinds.map((kind) => view.documents({ kind }))));
  });

test('a visitor who is erased is in no message that is logged, waits or was given up, and none of theirs is sent any more', async () => {
  const team = await openTeam();
  const webhooks = openWebhooks(team);
  const { id } = await webhooks.add(EVENTS);
  const other = await webhooks.add({ ...EVENTS, url: 'https://down.example/' });
  webhooks.answer = ({ url, message }) =>
    answered(url === other.url ? 500 : 200, { text: `Thanks, ${message.data.booking.attendee?.name}` });
  await team.book({ attendee: { ...REQUEST.attendee, phone: '+49 30 5550137' }, metadata: { campaign: 'to-ada' } });
  await webhooks.deliver();
  assert.match(await kept(team), SAID);
  const { status } = await team.ask('eraseVisitor', { body: { email: REQUEST.attendee.email, cancel: true } });
  assert.equal(status, 200);
  assert.doesNotMatch(await kept(team), SAID);
  const before = webhooks.received.length;
  webhooks.answer = () => answered(200);
  team.now += HOUR;
  await webhooks.deliver();
  for (const entry of await log(team, id)) await team.ask('replayWebhookDelivery', of(entry.id));
  await webhooks.deliver();
  const sent = webhooks.received.slice(before).map(({ message }) => message);
  assert.deepEqual(sent.map(({ type }) => type).toSorted(), [
    ...Array<string>(3).fill('booking.cancelled'),
    ...Array<string>(2).fill('booking.confirmed'),
  ]);
  for (const message of sent) {
    assert.doesNotMatch(JSON.stringify(message), SAID);
    assert.equal(check(WebhookMessage, message).ok, true, JSON.stringify(message));
  }
  const { body } = await team.ask('webhookDelivery', of((await log(team, id))[0]!.id));
  assert.equal(check(WebhookMessage, body.message).ok, true);
});

test('deliveries are logged for thirty days', async () => {
  const team = await openTeam();
  const webhooks = openWebhooks(team);
  const { id } = await webhooks.add();
  const test = async () => {
    await team.ask('testWebhook', of(id));
    await webhooks.deliver();
  };
  await test();
  team.now += DAY;
  await test();
  team.now += 29 * DAY;
  await sweepWebhookLog(team.backend, team.now);
  assert.equal((await log(team, id)).length, 2);
  team.now += HOUR;
  await sweepWebhookLog(team.backend, team.now);
  assert.equal((await log(team, id)).length, 1);
  const contents = await team.store.read('team', (view) => view.documents({ kind: 'webhook-content' }));
  assert.equal(contents.length, 1);
});

test('of one webhook no more than the latest five thousand are logged', async () => {
  const team = await openTeam();
  const { id: webhook } = await openWebhooks(team).add();
  await team.store.write('team', async (transaction) => {
    for (let i = 0; i < 5010; i++) {
      const line = { id: `d${i}`, at: team.now + i };
      await transaction.putDocument({ ...line, kind: 'webhook-delivery', ref: webhook, body: {} });
      await transaction.putDocument({ ...line, kind: 'webhook-content', ref: '', body: {} });
    }
  });
  await sweepWebhookLog(team.backend, team.now);
  for (const kind of ['webhook-delivery', 'webhook-content']) {
    const left = await team.store.read('team', (view) => view.documents({ kind }));
    assert.deepEqual([left.length, left[0]!.id], [5000, 'd10'], kind);
  }
});
