import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingRequest } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import { refusing } from '../test/answering.ts';
import { REQUEST, sampleBooking } from '../test/samples.ts';
import { NEXT, problemOf, setUp } from '../test/set-up.ts';

test('concurrent requests with one key book once, and another body is refused', async () => {
  let made = 0;
  const { backend, posted } = setUp({
    async answer({ method }) {
      if (method === 'POST') await new Promise((resolve) => setImmediate(resolve));
      return sampleBooking({ id: method === 'POST' ? ++made : made });
    },
  });
  const send = (change: Partial<BookingRequest> = {}) =>
    backend.book({ ...REQUEST, ...change }, { idempotencyKey: 'k' });
  const other = { start: NEXT };
  const outcomes = await Promise.allSettled([send(), send(), send(other), send()]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
  );
  assert.equal(posted().length, 1);
  await assert.rejects(
    send(other),
    (error) => error instanceof BackendError && error.problem?.code === 'idempotency-key-reused',
  );
  assert.ok((await send({ attendee: { email: REQUEST.attendee.email, name: 'Grace' } })).ok);
  assert.equal(posted().length, 1);
  await assert.rejects(
    backend.book(REQUEST, { idempotencyKey: '' }),
    (error) => error instanceof BackendError && error.problem?.code === 'idempotency-key-missing',
  );
  await assert.rejects(
    backend.book(REQUEST, { idempotencyKey: 'k'.repeat(256) }),
    (error) => error instanceof BackendError && error.problem?.code === 'malformed',
  );
});

test('after a lost answer the same key retries; a time that is then taken may be the visitor’s own', async () => {
  const answers = [
    () => new Response('', { status: 502 }),
    () => refusing(400, 'User either already has booking at this time or is not available'),
  ];
  const { backend } = setUp({ answer: () => answers.shift()!() });
  const send = () => backend.book(REQUEST, { idempotencyKey: 'k' });
  await assert.rejects(send(), (error) => error instanceof BackendError && error.retry);
  const outcome = await send();
  assert.equal(problemOf(outcome).kind, 'taken');
  assert.ok(!outcome.ok && outcome.problem.detail.includes('perhaps by you'));
});
