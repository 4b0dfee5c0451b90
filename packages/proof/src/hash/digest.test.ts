import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { digest } from './digest.ts';
import { lanesIfAny } from './lanes.ts';
import { Messages } from './messages.ts';

const known = (text: string) => createHash('sha256').update(text).digest('base64url');

function digestsOf(messages: Messages, texts: readonly string[]): string[] {
  messages.clear();
  const numbers = texts.map((text) => {
    messages.text(text);
    return messages.end();
  });
  messages.hash(numbers);
  for (const n of numbers) assert.ok(messages.isDigest(n, messages.digest(n)));
  return numbers.map((n) => messages.digest(n));
}

test('digests are SHA-256 in base64url, of texts of every length and letter', () => {
  for (let length = 0; length < 300; length++) assert.equal(digest('a'.repeat(length)), known('a'.repeat(length)));
  for (const text of ['é'.repeat(70_000), '日本'.repeat(9), '🎉', '\ud800']) assert.equal(digest(text), known(text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assert.equal(digest(text), known(text))),
  );
});

for (const [where, lanes] of [
  ['in lanes', lanesIfAny()!],
  ['one after another', null],
] as const) {
  test(`${where} they are the same, of texts of different lengths in any order`, () => {
    const messages = new Messages(lanes);
    const texts = Array.from({ length: 300 }, (_, i) => 'a'.repeat((i * 89) % 300));
    assert.deepEqual(digestsOf(messages, texts), texts.map(known));
    const letter = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 11 }), (some) =>
        assert.deepEqual(digestsOf(messages, some), some.map(known)),
      ),
    );
  });

  test(`${where} texts may have any length, and so may all that come after them`, () => {
    const messages = new Messages(lanes);
    const texts = ['é'.repeat(70_000), 'a', '🎉'.repeat(99_999), ''];
    assert.deepEqual(digestsOf(messages, texts), texts.map(known));
    assert.deepEqual(digestsOf(messages, ['b']), [known('b')]);
  });
}

test('no text but the digest itself is a digest', () => {
  const messages = new Messages(lanesIfAny());
  messages.text('a');
  messages.hash([messages.end()]);
  const right = known('a');
  for (const text of ['', `${right}a`, right.slice(1), right.slice(0, -1), `x${right.slice(1)}`])
    assert.ok(!messages.isDigest(0, text), text);
  assert.ok(messages.isDigest(0, right));
});
