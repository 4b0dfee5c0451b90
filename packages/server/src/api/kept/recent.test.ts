import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recent } from './recent.ts';

test('what was used longest ago makes room, keys count as well, and what has grown is counted anew', () => {
  const sizes = { a: 30, b: 30, c: 30 };
  const recent = new Recent<keyof typeof sizes>(96, (value) => sizes[value]);
  for (const value of ['a', 'b', 'c'] as const) recent.set(value, value);
  assert.equal(recent.bytes, 96);
  assert.equal(recent.get('a'), 'a');
  sizes.c = 31;
  recent.set('c', 'c');
  assert.deepEqual([recent.get('a'), recent.get('b'), recent.get('c'), recent.bytes], ['a', undefined, 'c', 65]);
});

test('a value beyond the limit is not kept, nothing else makes room for it, and nothing is left of its former size', () => {
  const sizes = { a: 10, b: 10 };
  const recent = new Recent<keyof typeof sizes>(50, (value) => sizes[value]);
  recent.set('a', 'a');
  recent.set('b', 'b');
  sizes.a = 49;
  recent.set('a', 'a');
  assert.deepEqual([recent.get('a'), recent.get('b'), recent.bytes], [undefined, 'b', 12]);
  recent.delete('a');
  assert.equal(recent.bytes, 12);
});
