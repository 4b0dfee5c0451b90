import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { jsonOf } from './json-of.ts';

describe('JSON', () => {
  afterEach(() => {
    for (const { prototype } of [String, Array]) Reflect.deleteProperty(prototype, 'toJSON');
  });

  it('is that of the language on a page whose texts and arrays write themselves', () => {
    const value = {
      name: 'Ada',
      guests: [{ email: 'grace@example.com' }],
      answers: { topic: ['a', 'b'] },
      none: undefined,
    };
    const plain = JSON.stringify(value);
    for (const { prototype } of [String, Array]) {
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'a text' });
    }
    assert.notEqual(JSON.stringify(value), plain);
    assert.equal(jsonOf(value), plain);
    assert.equal(jsonOf('text'), '"text"');
  });
});
