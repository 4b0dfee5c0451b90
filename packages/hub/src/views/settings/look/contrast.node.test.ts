import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, hexOf } from './contrast.ts';

test('contrast is that of WCAG, whichever colour comes first', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([255, 255, 255], [255, 255, 255]), 1);
  assert.equal(contrast([118, 118, 118], [255, 255, 255]).toFixed(2), '4.54');
  assert.equal(contrast([255, 255, 255], [118, 118, 118]).toFixed(2), '4.54');
});

test('a colour is written as colour inputs have it', () => {
  assert.equal(hexOf([53, 82, 214]), '#3552d6');
});
