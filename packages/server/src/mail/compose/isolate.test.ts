import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolate } from './isolate.ts';

test('only what has the other direction is set apart', () => {
  assert.equal(isolate('Ada', 'ltr'), 'Ada');
  assert.equal(isolate('+49 30', 'ltr'), '+49 30');
  assert.equal(isolate('ليلى', 'ltr'), '\u2068ليلى\u2069');
  assert.equal(isolate('ليلى', 'rtl'), 'ليلى');
  assert.equal(isolate('Ada', 'rtl'), '\u2068Ada\u2069');
  assert.equal(isolate('ليلى Ada', 'rtl'), '\u2068ليلى Ada\u2069');
  assert.equal(isolate('+49 30', 'rtl'), '\u2066+49 30\u2069');
  assert.equal(isolate('', 'rtl'), '');
});
