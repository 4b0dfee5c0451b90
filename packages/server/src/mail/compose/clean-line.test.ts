import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLine, cleanText, nameLine, shortLine } from './clean-line.ts';

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

test('a header has no encoded words that somebody has typed', () => {
  assert.equal(shortLine('=?utf-8?Q?a=0D=0ABcc:_b@c.example?=', 99), '= ?utf-8?Q?a=0D=0ABcc:_b@c.example?=');
  assert.equal(shortLine('==?', 99), '== ?');
});

test('a name is a name, and no link', () => {
  assert.equal(nameLine('Win at http://www.evil.example/now'), 'Win at http: //www. evil. example/now');
  assert.equal(nameLine('J.R.R. Tolkien, Ph.D.'), 'J. R. R. Tolkien, Ph. D.');
  assert.equal(nameLine('Dr. Zoë O’Neil-Şen 2.'), 'Dr. Zoë O’Neil-Şen 2.');
});
