import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '@team-booking/sdk';
import type { calcom } from '../index.ts';
import { refusing, type Sent } from '../test/answering.ts';
import { sampleBooking } from '../test/samples.ts';
import { ACCESS, NEXT, problemOf, setUp, type Account } from '../test/set-up.ts';

test('a moved booking keeps its first id and token, however often it is moved', async () => {
  const chain: Record<string, Record<string, unknown>> = {
    uid345: { status: 'cancelled', rescheduledToUid: 'second' },
    second: { id: 346, uid: 'second', status: 'cancelled', rescheduledToUid: 'third' },
    third: { id: 347, uid: 'third', start: '2026-06-17T10:00:00.000Z', end: '2026-06-17T10:30:00.000Z' },
    fourth: { id: 348, uid: 'fourth', start: '2026-06-18T10:00:00.000Z', end: '2026-06-18T10:30:00.000Z' },
  };
  const { backend, posted } = setUp({
    answer: ({ path, method }) => sampleBooking(chain[method === 'POST' ? 'fourth' : path.split('/')[1]!]),
  });
  const before = await backend.booking(ACCESS);
  assert.deepEqual(
    [before.id, before.manage.token, before.start, before.sequence],
    ['calcom-345', 'uid345', '2026-06-17T10:00:00Z', 2],
  );
  const body = { start: '2026-06-18T10:00:00.000Z', duration: 30, reason: 'ill' };
  const outcome = await backend.reschedule(ACCESS, body, { idempotencyKey: 'k' });
  assert.ok(outcome.ok);
  const { id, manage, start, sequence } = outcome.booking;
  assert.deepEqual([id, manage.token, start, sequence], ['calcom-345', 'uid345', '2026-06-18T10:00:00Z', 3]);
  assert.equal(posted()[0]!.path, 'bookings/third/reschedule');
  assert.deepEqual(posted()[0]!.body, { start: '2026-06-18T10:00:00Z', reschedulingReason: 'ill' });
});

test('in a cycle of moved bookings, each is fetched once', async () => {
  const asked = async (next: (uid: string) => string) => {
    const { backend, sent } = setUp({
      answer: ({ path }) => sampleBooking({ status: 'cancelled', rescheduledToUid: next(path.split('/')[1]!) }),
    });
    assert.equal((await backend.booking(ACCESS)).status, 'cancelled');
    return sent.filter(({ path }) => path.startsWith('bookings/')).length;
  };
  assert.equal(await asked(() => 'uid345'), 1);
  assert.equal(await asked((uid) => (uid === 'uid345' ? 'other' : 'uid345')), 2);
  assert.equal(await asked((uid) => `${uid}x`), 101);
});

test('a move that Cal.com cannot make is refused with the field to correct', async () => {
  const move = async (request: Parameters<ReturnType<typeof calcom>['reschedule']>[1], account: Account = {}) => {
    const { backend, posted } = setUp(account);
    const outcome = await backend.reschedule(ACCESS, request, { idempotencyKey: 'k' });
    return { ...problemOf(outcome), posted: posted().length };
  };
  const asked = (pointer: string) => ({ kind: 'invalid', code: 'invalid', pointers: [pointer], posted: 0 });
  assert.deepEqual(await move({ start: NEXT, duration: 60 }), asked('/duration'));
  assert.deepEqual(await move({ start: NEXT, host: 'bob' }), asked('/host'));
  assert.deepEqual(await move({ start: 'soon' }), asked('/start'));
  const never = { type: { disableRescheduling: { disabled: true } } };
  const refusal = (code: string) => ({ kind: 'refused', code, pointers: undefined, posted: 0 });
  assert.deepEqual(await move({ start: NEXT }, never), refusal('too-late'));
  const gone = { answer: () => sampleBooking({ status: 'cancelled' }) };
  assert.deepEqual(await move({ start: NEXT }, gone), refusal('wrong-state'));
  const limit = {
    answer: ({ method }: Sent) => (method === 'POST' ? refusing(400, 'Something new') : sampleBooking()),
  };
  assert.deepEqual(await move({ start: NEXT }, limit), { ...refusal('wrong-state'), posted: 1 });
});

test('cancelling sends the reason; cancelling twice, or concurrently with somebody else, is no error', async () => {
  let status = 'accepted';
  const { backend, posted } = setUp({
    answer({ method }) {
      if (method === 'POST') status = 'cancelled';
      return sampleBooking({ status });
    },
  });
  for (const key of ['a', 'b']) {
    const outcome = await backend.cancel(ACCESS, { reason: 'ill' }, { idempotencyKey: key });
    assert.ok(outcome.ok && outcome.booking.status === 'cancelled');
  }
  assert.deepEqual(
    posted().map(({ body }) => body),
    [{ cancellationReason: 'ill' }],
  );

  status = 'accepted';
  const faster = setUp({
    answer({ method }) {
      if (method === 'GET') return sampleBooking({ status });
      status = 'cancelled';
      return refusing(400, 'This booking has already been cancelled.');
    },
  });
  assert.ok((await faster.backend.cancel(ACCESS, {}, { idempotencyKey: 'c' })).ok);

  const forbidden = setUp({ type: { disableCancelling: { disabled: true } } });
  assert.equal(problemOf(await forbidden.backend.cancel(ACCESS, {}, { idempotencyKey: 'd' })).code, 'too-late');
});

test('an edit that changes nothing succeeds, any other is refused with a remedy', async () => {
  const { backend } = setUp();
  assert.ok((await backend.edit(ACCESS, { guests: [], attendee: { name: 'Grace' } })).ok);
  const outcome = await backend.edit(ACCESS, { attendee: { name: 'Grace Hopper' } });
  assert.equal(problemOf(outcome).code, 'wrong-state');
});

test('only the uid gives access to a booking, and nothing else becomes part of a URL', async () => {
  const { backend, sent } = setUp();
  for (const token of ['', '..', 'a/b', '?x', 'uid345\n']) {
    await assert.rejects(
      backend.booking({ id: 'calcom-345', token }),
      (error) => error instanceof BackendError && error.code === 'unauthorized',
      token,
    );
  }
  assert.equal(sent.length, 0);
  await assert.rejects(
    backend.booking({ id: 'calcom-999', token: 'uid345' }),
    (error) => error instanceof BackendError && error.code === 'unauthorized',
  );
});
