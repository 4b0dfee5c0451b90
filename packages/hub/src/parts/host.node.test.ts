import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from './host.ts';

test('initials are those of the first and the last word, in any script', () => {
  assert.deepEqual(['Mira Kaplan', 'Ada', 'Ana Maria de Souza', '  Łukasz  żak ', ''].map(initialsOf), [
    'MK',
    'A',
    'AS',
    'ŁŻ',
    '',
  ]);
});
