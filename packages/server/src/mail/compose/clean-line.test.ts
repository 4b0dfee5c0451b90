import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLine, cleanText, shortLine } from './clean-line.ts';

test('what would end a line or turn its direction is a space', () => {
  assert.equal(cleanLine(' a\r\nb\u2028c\u2029d\u0085e\0f\u202Eg\u2067h\uFEFFi\u061Cj '), 'a b c d e f g h i j');
  assert.equal(cleanLine('a\uD800b\uDFFFc'), 'a b c');
  assert.equal(cleanLine('Zoë 👩‍👩‍👧 ليلى'), 'Zoë 👩‍👩‍👧 ليلى');
});

test('a text keeps its lines, and at most one empty one between them', () => {
  assert.equal(cleanText('a\r\nb\n\n\n\nc\u2028d\t \n'), 'a\nb\n\nc\nd');
});

test('a long line is cut between characters', () => {
  assert.equal(shortLine('abc', 3), 'abc');
  assert.equal(shortLine('😀😀\n😀😀', 4), '😀😀 …');
});
