import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, optionsOf } from './options.ts';

const BEFORE = [
  { value: 's', label: 'Up to 10' },
  { value: 'm', label: '11 to 100' },
];

test('choices keep their values, however they are ordered and reworded', () => {
  assert.deepEqual(optionsOf(linesOf(BEFORE), BEFORE), BEFORE);
  assert.deepEqual(
    optionsOf('11 to 100\nUp to 10\n More ', BEFORE).map(({ value }) => value),
    ['m', 's', 'More'],
  );
  assert.deepEqual(optionsOf('Up to 20\n11 to 100', BEFORE), [
    { value: 's', label: 'Up to 20' },
    { value: 'm', label: '11 to 100' },
  ]);
});

test('every choice has a value of its own', () => {
  const made = optionsOf('a\nb\n\na\ns', [
    { value: 'a', label: 'x' },
    { value: 'b', label: 'y' },
    { value: 's', label: 'z' },
  ]);
  assert.equal(new Set(made.map(({ value }) => value)).size, 3);
});
