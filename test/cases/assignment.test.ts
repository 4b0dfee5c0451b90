import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replay } from '@team-booking/core';

const poolOf = (...ids: string[]) => ids.map((id) => ({ id, weight: 1, tier: 1 }));

for (const { missed, next, balances: expected } of [
  // Five bookings count: a has had two of them, b three.
  { missed: '3', next: ['a', 'b'], balances: { a: 5e8, b: -5e8 } },
  // Without the no-show, the next one would be for a.
  { missed: '4', next: ['b', 'a'], balances: { a: -5e8, b: 5e8 } },
]) {
  test(`a booking to which nobody came does not count for its host (booking ${missed})`, () => {
    const book = (id: string) => ({ op: 'book', id, free: ['a', 'b'] }) as const;
    const before = ['1', '2', '3', '4'].map(book);
    const { outcomes, balances } = replay({
      pool: poolOf('a', 'b'),
      events: [...before, { op: 'noShow', id: missed, who: 'attendee' }, ...['5', '6'].map(book)],
    });
    const hosts = outcomes.filter((_, i) => i !== before.length).map(({ host }) => host);
    assert.deepEqual(hosts, ['a', 'b', 'a', 'b', ...next]);
    assert.deepEqual(balances, expected);
  });
}

test('hosts who were away are neither flooded nor forgotten when they come back', () => {
  const all = ['a', 'b', 'c'];
  const events = Array.from(
    { length: 120 },
    (_, i) => ({ op: 'book', id: `b${i}`, free: i >= 30 && i < 60 ? ['a', 'b'] : all }) as const,
  );
  const back = replay({ pool: poolOf(...all), events })
    .outcomes.slice(60)
    .map(({ host }) => host);
  for (const id of all) {
    const turns = back.filter((host) => host === id).length;
    assert.ok(Math.abs(turns - 20) <= 2, `${id}: ${turns}`);
  }
  assert.doesNotMatch(back.join(''), /(.)\1/, 'nobody twice in a row');
});
