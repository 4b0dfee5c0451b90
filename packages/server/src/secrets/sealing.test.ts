import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SecretUnreadable, sealingWith } from './sealing.ts';

const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const PLACE = ['team', 'host', 'a'];
const SECRET = 'caldavs://ada:pässword@dav.example/work/';

test('a sealed text says nothing, differs each time, and opens at its place only', () => {
  const sealing = sealingWith([OLD]);
  const [one, two] = [sealing.seal(SECRET, PLACE), sealing.seal(SECRET, PLACE)];
  assert.notEqual(one, two);
  assert.doesNotMatch(one, /dav|ada|ssword/);
  assert.equal(sealing.open(one, PLACE), SECRET);
  assert.equal(sealing.open(sealing.seal('', PLACE), PLACE), '');
  assert.throws(() => sealing.open(one, ['team', 'host', 'b']), SecretUnreadable);
});

test('what was stored before anything was sealed is itself', () => {
  assert.equal(sealingWith([OLD]).open(SECRET, PLACE), SECRET);
  assert.equal(sealingWith([OLD]).isCurrent(SECRET), false);
});

test('a former key still opens, and what it has sealed is not current', () => {
  const stored = sealingWith([OLD]).seal(SECRET, PLACE);
  const rotated = sealingWith([NEW, OLD]);
  assert.equal(rotated.open(stored, PLACE), SECRET);
  assert.deepEqual([rotated.isCurrent(stored), rotated.isCurrent(rotated.seal(SECRET, PLACE))], [false, true]);
});

test('another key is named, with what to do, and so is a changed byte', () => {
  const stored = sealingWith([OLD]).seal(SECRET, PLACE);
  assert.throws(() => sealingWith([NEW]).open(stored, PLACE), { name: 'StoreUnavailable', remedy: /SECRET_KEY/ });
  for (let at = stored.lastIndexOf(':') + 1; at < stored.length - 1; at++) {
    const changed = stored.slice(0, at) + (stored[at] === 'A' ? 'B' : 'A') + stored.slice(at + 1);
    assert.throws(() => sealingWith([OLD]).open(changed, PLACE), SecretUnreadable, `character ${at}`);
  }
  assert.throws(
    () => sealingWith([OLD]).open(`${stored.slice(0, stored.lastIndexOf(':'))}:AAAA`, PLACE),
    SecretUnreadable,
  );
});
