import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { digest } from './digest.ts';
import { compiledLanes, lanesIfAny } from './digests.ts';
import { laneCode } from './lane-code.ts';
import type { Lanes } from './lanes.ts';

const known = (text: string) => createHash('sha256').update(text).digest('base64url');

test('digests are SHA-256 in base64url, of texts of every length and letter', () => {
  for (let length = 0; length < 300; length++) assert.equal(digest('a'.repeat(length)), known('a'.repeat(length)));
  for (const text of ['é'.repeat(70_000), '日本'.repeat(9), '🎉', '\ud800']) assert.equal(digest(text), known(text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assert.equal(digest(text), known(text))),
  );
});

/** Every text has its digest, and none that differs from it. */
function assertFit(lanes: Lanes, texts: readonly string[]): void {
  const all = texts.map(known);
  assert.deepEqual(
    lanes.fit(texts, all),
    all.map(() => true),
  );
  for (const other of [(one: string) => one.slice(0, -1), (one: string) => `${one}=`, (one: string) => swapped(one)])
    assert.deepEqual(
      lanes.fit(texts, all.map(other)),
      all.map(() => false),
    );
}

/** A digest of which one letter, another one each time, is another. */
let turn = 0;
function swapped(one: string): string {
  const at = turn++ % one.length;
  return one.slice(0, at) + (one[at] === 'A' ? 'B' : 'A') + one.slice(at + 1);
}

test('a message in parts has the digest of the text that they make', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 90 }),
    fc.uint8Array({ max: 127, maxLength: 200 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 9 }), (messages) => {
      const texts = messages.map((parts) =>
        parts.map((one) => (typeof one === 'string' ? one : String.fromCharCode(...one))).join(''),
      );
      assert.deepEqual(messages.map(digest), texts.map(known));
      assert.deepEqual(
        lanesIfAny()!.fit(messages, texts.map(known)),
        texts.map(() => true),
      );
    }),
  );
});

test('side by side in lanes they are the same, of texts of different lengths in any order', () => {
  const lanes = lanesIfAny()!;
  const lengths = Array.from({ length: 300 }, (_, i) => (i * 89) % 300);
  assertFit(
    lanes,
    lengths.map((length) => 'a'.repeat(length)),
  );
  const letter = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(fc.property(fc.array(letter, { maxLength: 11 }), (texts) => assertFit(lanes, texts)));
});

test('lanes take texts of any length, and all that come after them', () => {
  const lanes = lanesIfAny()!;
  const texts = ['é'.repeat(70_000), 'a', '🎉'.repeat(99_999), ''];
  assertFit(lanes, texts);
  assertFit(lanes, ['b']);
});

test('lanes are compiled once, from fewer bytes than a page may compile at once', () => {
  assert.ok(compiledLanes());
  assert.equal(compiledLanes(), compiledLanes());
  // Browsers have refused more where the page itself waits for it.
  assert.ok(laneCode().length < 4096, `${laneCode().length}`);
});
