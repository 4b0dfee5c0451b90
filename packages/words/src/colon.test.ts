import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colon } from './colon.ts';

describe('the colon after a label', () => {
  it('is the one of the language, with its space', () => {
    assert.deepEqual(
      ['en-GB', 'de', 'fr', 'fr-CA', 'ja', 'zh-Hans'].map((locale) => `a${colon(locale)}b`),
      ['a: b', 'a: b', 'a\u202F: b', 'a\u202F: b', 'a：b', 'a：b'],
    );
  });
});
