import type { Context } from '../context.ts';
import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const SETUP = { hosts: [host('ada'), host('bob')], bookingTypes: [roundRobin('call', ['ada', 'bob'])] };

export const idempotency: Guarantee = {
  name: 'idempotency',
  about: 'A request that is repeated with its Idempotency-Key takes effect once, also when both are concurrent.',
  remedy:
    "Look the key up inside the transaction that books, before anything else, and keep it with the booking's id when it succeeds.",
  needs: 'testing',
  async check(context) {
    await context.setUp(SETUP);
    const key = context.newKey();
    const first = context.done(await context.tryBook({}, key), 'a booking');
    const again = context.done(await context.tryBook({}, key), 'the same request with the same key');
    context.same(again.id, first.id, 'the booking that a repeated request answers');
    context.same(again.manage.token.length > 0, true, 'the answer to a repeated request has a manage token');
    const slots = await context.slots('call', { from: `${TUESDAY}T10:00:00Z`, to: `${TUESDAY}T10:30:00Z` });
    context.same(slots.length, 1, 'times at 10:00 of a pool of two after one booking was sent twice');

    const together = context.newKey();
    const start = `${TUESDAY}T11:00:00Z`;
    const both = await Promise.all(Array.from({ length: 8 }, () => context.tryBook({ start }, together)));
    const ids = new Set(both.map((outcome) => context.done(outcome, 'one of eight equal requests at once').id));
    context.same(ids.size, 1, 'bookings made by eight equal requests at once with one key');

    const other = context.newKey();
    context.done(await context.tryBook({ start }, other), 'the same time with another key, for the other host');
    const failed = context.newKey();
    context.refused(await context.tryBook({ start }, failed), ['taken'], 'a third booking of a pool of two');
    const kept =
      'Keep keys of successful requests only: a visitor who picks another time after a conflict may send the same key.';
    const retried = await context.tryBook({ start: `${TUESDAY}T12:00:00Z` }, failed);
    if (!retried.ok)
      throw context.broken({
        what: 'another request with the key of one that failed',
        expected: 'a booking',
        came: retried.problem,
        remedy: kept,
      });

    await keysOfAnyLength(context);
  },
};

async function keysOfAnyLength(context: Context): Promise<void> {
  const whole = 'Take any key of 1 to 255 visible ASCII characters, and keep and compare all of it.';
  const start = `${TUESDAY}T13:00:00Z`;
  // A falsy key, and one of the maximum length.
  const ids = new Set<string>();
  for (const key of ['0', `${'~'.repeat(254)}a`]) {
    const outcome = await context.tryBook({ start }, key);
    context.demand(outcome.ok, {
      what: `a booking with a key of ${key.length === 1 ? 'one character' : '255 characters'}`,
      expected: 'a booking',
      came: outcome.ok || outcome.problem,
      remedy: whole,
    });
    if (outcome.ok) ids.add(outcome.booking.id);
  }
  context.same(ids.size, 2, 'bookings made with two keys', whole);
  const next = await context.tryBook({ start: `${TUESDAY}T14:00:00Z` }, `${'~'.repeat(254)}b`);
  context.same(
    next.ok,
    true,
    'whether it books with another key that differs only in the last of 255 characters',
    whole,
  );
  await context.fails(
    () => context.tryBook({ start: `${TUESDAY}T15:00:00Z` }, 'k'.repeat(256)),
    ['malformed'],
    'a booking with a key of 256 characters',
    'Refuse a key that is longer than 255 characters with 400 malformed; do not truncate it.',
  );
}
