import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourOf, initialsOf } from './host.ts';

test('initials are those of the first and the last word, in any script', () => {
  assert.deepEqual(['Mira Kaplan', 'Ada', 'Ana Maria de Souza', '  Łukasz  żak ', ''].map(initialsOf), [
    'MK',
    'A',
    'AS',
    'ŁŻ',
    '',
  ]);
});

test('a host has one colour, and many hosts have all of them', () => {
  const ids = Array.from({ length: 200 }, (_, i) => `host-${i}`);
  assert.deepEqual(ids.map(colourOf), ids.map(colourOf));
  assert.deepEqual([...new Set(ids.map(colourOf))].toSorted(), [0, 1, 2, 3, 4, 5]);
});
