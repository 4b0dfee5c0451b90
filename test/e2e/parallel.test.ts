import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Visitor } from './visitor.ts';

const SLUG = 'talk-to-a-specialist';
const backend = new Backend();
let visitor: Visitor;

before(async () => {
  await backend.start({ RATE_LIMIT: '0' });
  visitor = new Visitor(backend.base);
});
after(() => backend.remove());

test('of 50 concurrent bookings of one slot, as many succeed as hosts were free, each with a different host', async () => {
  const offers = await visitor.offers(SLUG, 30);
  const offer = offers.toSorted((a, b) => b.hosts.length - a.hosts.length)[0]!;
  assert.ok(offer.hosts.length > 1 && offer.hosts.length < 50, `${offer.hosts.length} hosts are free`);

  const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.book(SLUG, offer.start, 30)));

  const booked = answers.filter(({ status }) => status === 201);
  const hosts = booked.flatMap(({ booking }) => booking.hosts.map(({ id }) => id));
  assert.deepEqual(hosts.toSorted(), offer.hosts.toSorted());
  for (const { status, code } of answers.filter((answer) => answer.status !== 201)) {
    assert.deepEqual({ status, code }, { status: 409, code: 'slot-taken' });
  }
  const after = await visitor.offers(SLUG, 30);
  assert.ok(!after.some(({ start }) => start === offer.start), 'the slot is gone');
});

test('50 concurrent requests with one idempotency key make one booking', async () => {
  const offers = await visitor.offers(SLUG, 30);
  const offer = offers.find(({ hosts }) => hosts.length > 1)!;
  const key = randomUUID();

  const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.book(SLUG, offer.start, 30, {}, key)));

  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
  assert.equal(new Set(answers.map(({ booking }) => booking.id)).size, 1);
  const now = (await visitor.offers(SLUG, 30)).find(({ start }) => start === offer.start);
  assert.equal(now?.hosts.length, offer.hosts.length - 1, 'one host is busy now, the others are not');
});

test('the same key with another body is refused', async () => {
  const [first, second] = await visitor.offers(SLUG, 30);
  const key = randomUUID();
  assert.equal((await visitor.book(SLUG, first!.start, 30, {}, key)).status, 201);
  const answer = await visitor.book(SLUG, second!.start, 30, {}, key);
  assert.deepEqual({ status: answer.status, code: answer.code }, { status: 422, code: 'idempotency-key-reused' });
});

contractIsKept(backend, ['bookingType 200', 'availability 200', 'book 201', 'book 409', 'book 422']);
