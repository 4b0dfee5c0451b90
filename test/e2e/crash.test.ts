import assert from 'node:assert/strict';
import type { Booking } from '@team-booking/contract';
import { after, test } from 'node:test';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Visitor } from './visitor.ts';

const SLUG = 'talk-to-a-specialist';
const backend = new Backend();
after(() => backend.remove());

test('kill -9 during a stream of bookings loses no confirmed booking and books none twice', async () => {
  const confirmed: Booking[] = [];
  for (let round = 0; round < 3; round++) {
    await backend.start({ RATE_LIMIT: '0' });
    const visitor = new Visitor(backend.base);
    const offers = await visitor.offers(SLUG, 30);
    const wanted = offers.filter((_, i) => i % 3 === round).map(({ start }) => start);
    assert.ok(wanted.length > 60, `${wanted.length} slots to book`);

    // Four visitors book as fast as they can; the server is killed after twenty bookings.
    const before = confirmed.length;
    let killed: Promise<unknown> | undefined;
    const stream = async () => {
      for (let start = wanted.shift(); start && !killed; start = wanted.shift()) {
        const answer = await visitor.book(SLUG, start, 30).catch(() => undefined);
        if (answer?.status === 201) confirmed.push(answer.booking);
        if (confirmed.length - before >= 20) killed ??= backend.end('SIGKILL');
      }
    };
    await Promise.all([stream(), stream(), stream(), stream()]);
    await killed;
    assert.ok(confirmed.length - before >= 20, 'bookings were confirmed before the end');
  }

  await backend.start({ RATE_LIMIT: '0' });
  const visitor = new Visitor(backend.base);
  for (const booking of confirmed) {
    const { status, booking: found } = await visitor.booking(booking);
    assert.equal(status, 200, booking.id);
    assert.deepEqual(
      { start: found.start, hosts: found.hosts, status: found.status },
      { start: booking.start, hosts: booking.hosts, status: 'confirmed' },
    );
  }
  const taken = confirmed.flatMap(({ hosts, start }) => hosts.map(({ id }) => `${id} ${start}`));
  assert.equal(new Set(taken).size, taken.length, 'no host has two bookings at one time');
});

contractIsKept(backend, ['bookingType 200', 'availability 200', 'book 201', 'booking 200']);
