import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { digest } from './digest.ts';

const known = (text: string) => createHash('sha256').update(text).digest('base64url');

test('digests are SHA-256 in base64url, of texts of every length and letter', () => {
  for (let length = 0; length < 300; length++) assert.equal(digest('a'.repeat(length)), known('a'.repeat(length)));
  for (const text of ['é'.repeat(70_000), '日本'.repeat(9), '🎉', '\ud800']) assert.equal(digest(text), known(text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assert.equal(digest(text), known(text))),
  );
});
