import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ERASED, forget, mentions } from './forget.ts';

const ADA = { address: 'a.da+1@x.example' };

test('an address is found in every text and name, whatever its case, and as a page has it in its own address', () => {
  const said = {
    list: ['Write to A.DA+1@X.EXAMPLE, please.', 'mailto:a.da+1@x.example'],
    'a.da+1@x.example': { page: 'https://x.example/?from=a.da%2B1%40x.example&x=%3Da.da%2b1%40x.example' },
    lines: 'one\na.da+1@x.example\ntwo',
  };
  const page = `https://x.example/?from=${ERASED}&x=%3D${ERASED}`;
  assert.deepEqual(forget(said, ADA), {
    list: [`Write to ${ERASED}, please.`, `mailto:${ERASED}`],
    [ERASED]: { page },
    lines: `one\n${ERASED}\ntwo`,
  });
});

test('an address that only ends or begins like it is somebody else’s', () => {
  for (const other of [
    'ma.da+1@x.example',
    'xa.da+1@x.example',
    'a.da+1@x.example.com',
    'a.da+1@x.example2',
    'aXda+1@x.example',
  ]) {
    assert.equal(mentions([other], ADA), false, other);
  }
  assert.equal(mentions('a.da+1@x.example.', ADA), true, 'the end of a sentence is none of an address');
});

test('members are forgotten by name, at any depth, and what has nothing to forget is the very same', () => {
  const members = new Set(['reason', 'guests', 'text']);
  const said = { reason: 'ill', deep: [{ guests: [{ name: 'Bob' }], text: null, other: 1 }] };
  const left = forget(said, { members });
  assert.deepEqual(left, { reason: ERASED, deep: [{ guests: null, text: null, other: 1 }] });
  assert.equal(forget(left, { members }), left, 'twice is once');
  const plain = { status: 'confirmed', list: [1, null, true, { guests: [] }] };
  assert.equal(forget(plain, { members, ...ADA }), plain);
});

test('an address that no page can have in its own is looked for all the same', () => {
  const half = '\ud800@x.example';
  assert.equal(mentions(['somebody@x.example'], { address: half }), false);
  assert.equal(mentions([half], { address: half }), true);
});
