import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colourHosts, colourOf, coloursOf } from './host-colours.ts';
import { hostStyles } from './host.ts';

const SIX = ['mira', 'rohan', 'tamsin', 'ines', 'ada', 'kenji'];
const of = (pools: readonly (readonly string[])[], pool: readonly string[]) => {
  const colours = coloursOf(pools);
  return pool.map((host) => colours.get(host));
};

test('hosts of a pool of up to six have different colours, by their places', () => {
  assert.deepEqual(of([SIX], SIX), [0, 1, 2, 3, 4, 5]);
});

test('a host has one colour in all pools, and those beside them have others', () => {
  const second = ['kenji', 'ada', 'noor', 'lena'];
  assert.deepEqual(of([SIX, second], SIX), [0, 1, 2, 3, 4, 5]);
  const colours = of([SIX, second], second);
  assert.deepEqual(colours.slice(0, 2), [5, 4]);
  assert.equal(new Set(colours).size, 4);
});

test('of many hosts all colours are used alike', () => {
  const many = Array.from({ length: 60 }, (_, i) => `host-${i}`);
  const counts = Map.groupBy(of([many], many), (colour) => colour);
  assert.deepEqual(
    Array.from(counts.values(), ({ length }) => length),
    [10, 10, 10, 10, 10, 10],
  );
});

test('whoever sits in no pool has always the same colour, and it is said when colours have changed', () => {
  assert.equal(colourOf('somebody'), colourOf('somebody'));
  assert.ok(colourHosts([SIX]));
  assert.deepEqual(SIX.map(colourOf), [0, 1, 2, 3, 4, 5]);
  assert.ok(!colourHosts([SIX]));
});

test('the first places have the colours of the booker', () => {
  const booker = readFileSync(new URL('../../../element/src/steps/pick/pick.styles.ts', import.meta.url), 'utf8');
  const places = [...booker.matchAll(/i:nth-child\((\d)\) {\s*background: (oklch\([^)]*\))/g)];
  assert.ok(places.length >= 3);
  for (const [, place, colour] of places) {
    const own = new RegExp(`\\.c${Number(place) - 1} {\\s*background: (oklch\\([^)]*\\))`).exec(
      String(hostStyles),
    )?.[1];
    assert.equal(own, colour);
  }
});
