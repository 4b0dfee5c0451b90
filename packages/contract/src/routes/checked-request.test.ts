import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../refusal.ts';
import { checkedRequest, type SentRequest } from './checked-request.ts';
import type { RouteId } from './routes.ts';

const RANGE = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };
const parameters = { id: 'b' };

function refusal(id: RouteId, sent: SentRequest): Refusal {
  try {
    const { query } = checkedRequest(id, sent) as { query?: () => unknown };
    query?.();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  return assert.fail(`${id} was not refused`);
}

const pointers = (id: RouteId, sent: SentRequest) => refusal(id, sent).errors?.map(({ pointer }) => pointer);

test('path, token and key are validated before the body', () => {
  assert.equal(refusal('bookingType', { parameters: { slug: 'No_Slug' } }).code, 'not-found');
  assert.equal(refusal('cancel', { parameters }).code, 'unauthorized');
  assert.equal(refusal('cancel', { parameters, token: '' }).code, 'unauthorized');
  assert.equal(refusal('cancel', { parameters, token: 't' }).code, 'idempotency-key-missing');
  assert.equal(refusal('cancel', { parameters, token: 't', key: 'two words' }).code, 'malformed');
  assert.equal(refusal('cancel', { parameters, token: 't', key: 'k', body: [] }).code, 'invalid');
});

test('the query is coerced to its schemas, and every error is reported', () => {
  const parameters = { slug: 'intro' };
  const text = { ...RANGE, duration: '30', anyone: 'true', more: 'x' };
  const values = { ...RANGE, duration: 30, anyone: true };
  assert.deepEqual(checkedRequest('availability', { parameters, query: text }).query(), values);
  assert.deepEqual(checkedRequest('availability', { parameters, query: values }).query(), values);

  const wrong = { to: '2026-02-30T00:00:00Z', duration: '1.5', host: '', booking: '', anyone: 'yes' };
  const names = ['from', 'to', 'duration', 'host', 'booking', 'anyone'];
  assert.deepEqual(
    pointers('availability', { parameters, query: wrong }),
    names.map((name) => `?${name}`),
  );
  assert.deepEqual(pointers('availability', { parameters, query: { ...RANGE, from: '2026-06-16T24:00:00Z' } }), [
    '?from',
  ]);
});

test('a body that is nested too deeply is malformed, without a stack overflow', () => {
  let body: unknown = {};
  for (let i = 0; i < 50_000; i++) body = [body];
  const sent = { parameters, token: 't', key: 'k', body: { later: body } };
  assert.equal(refusal('cancel', sent).code, 'malformed');
});
