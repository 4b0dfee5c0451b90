import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseEncoding, type Encoding } from './content-encoding.ts';

const BOTH = () => true;

test('of equal encodings the smaller one is sent, and nothing that was not asked for', () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['*', 'br'],
    ['BR', 'br'],
    ['deflate, zstd', null],
    ['identity', null],
    ['', null],
  ] as const) {
    assert.equal(chooseEncoding(accepted, BOTH), encoding, accepted);
  }
  assert.equal(chooseEncoding(null, BOTH), null);
});

test('qualities decide before size does, and a quality of 0 refuses', () => {
  for (const [accepted, encoding] of [
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['gzip;q=0.5, br;q=0.5', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br ; Q=0 , gzip ; q=0.001', 'gzip'],
    ['*;q=0', null],
    ['identity, br;q=0.5', null],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ] as const) {
    assert.equal(chooseEncoding(accepted, BOTH), encoding, accepted);
  }
});

test('an encoding that is not on offer is passed over', () => {
  const gzip = (encoding: Encoding) => encoding === 'gzip';
  assert.equal(chooseEncoding('br, gzip;q=0.1', gzip), 'gzip');
  assert.equal(chooseEncoding('br', gzip), null);
});
