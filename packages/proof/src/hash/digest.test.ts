import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { digest } from './digest.ts';
import { compiledLanes, lanesIfAny } from './digests.ts';
import { laneCode } from './lane-code.ts';

const known = (text: string) => createHash('sha256').update(text).digest('base64url');

test('digests are SHA-256 in base64url, of texts of every length and letter', () => {
  for (let length = 0; length < 300; length++) assert.equal(digest('a'.repeat(length)), known('a'.repeat(length)));
  for (const text of ['é'.repeat(70_000), '日本'.repeat(9), '🎉', '\ud800']) assert.equal(digest(text), known(text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assert.equal(digest(text), known(text))),
  );
});

test('side by side in lanes they are the same, of texts of different lengths in any order', () => {
  const lanes = lanesIfAny()!;
  const lengths = Array.from({ length: 300 }, (_, i) => (i * 89) % 300);
  assert.deepEqual(
    lanes.digests(lengths.map((length) => 'a'.repeat(length))),
    lengths.map((length) => known('a'.repeat(length))),
  );
  const letter = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 11 }), (texts) =>
      assert.deepEqual(lanes.digests(texts), texts.map(known)),
    ),
  );
});

test('lanes take texts of any length, and all that come after them', () => {
  const lanes = lanesIfAny()!;
  const texts = ['é'.repeat(70_000), 'a', '🎉'.repeat(99_999), ''];
  assert.deepEqual(lanes.digests(texts), texts.map(known));
  assert.deepEqual(lanes.digests(['b']), [known('b')]);
});

test('lanes are compiled once, from fewer bytes than a page may compile at once', () => {
  assert.ok(compiledLanes());
  assert.equal(compiledLanes(), compiledLanes());
  // Browsers have refused more where the page itself waits for it.
  assert.ok(laneCode().length < 4096, `${laneCode().length}`);
});
