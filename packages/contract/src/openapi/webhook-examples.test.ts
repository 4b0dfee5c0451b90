import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../check.ts';
import { WEBHOOK_EVENTS, WebhookMessage } from '../team/index.ts';
import { openApiDocument } from './document.ts';
import { webhookExamples } from './webhook-examples.ts';

test('every event has an example, which is as the schema says', () => {
  const examples = webhookExamples();
  assert.deepEqual(
    examples.map(({ type }) => type),
    Object.keys(WEBHOOK_EVENTS),
  );
  for (const example of examples) {
    const checked = check(WebhookMessage, example);
    assert.ok(checked.ok, `${example.type}: ${JSON.stringify(checked)}`);
  }
});

test('what an example says of a booking fits its event', () => {
  const statuses = new Set(WebhookMessage.properties.data.properties.booking.properties.status.enum as string[]);
  for (const { type, data } of webhookExamples()) {
    const named = type.replace('booking.', '');
    if (statuses.has(named)) assert.equal(data.booking.status, named);
    assert.equal('before' in data, named === 'rescheduled' || named === 'reassigned', type);
  }
  const moved = webhookExamples().find(({ type }) => type === 'booking.rescheduled')!;
  const { id, sequence, start } = moved.data.booking;
  assert.equal(moved.data.eventId, `${id}.rescheduled.${sequence}.${Date.parse(start)}`);
});

test('the document has them all as webhooks', () => {
  const { webhooks } = openApiDocument() as { webhooks: Record<string, unknown> };
  assert.deepEqual(Object.keys(webhooks), Object.keys(WEBHOOK_EVENTS));
});
