import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scrollFor } from './dragging.ts';

test('a list scrolls for a pointer near an edge, the nearer the faster, and not in the middle', () => {
  const at = (pointer: number) => scrollFor(pointer, 100, 900);
  assert.equal(at(500), 0);
  assert.equal(at(160), 0);
  assert.ok(at(150) < 0 && at(120) < at(150));
  assert.ok(at(850) > 0 && at(880) > at(850));
  assert.equal(at(-400), -at(2000), 'beyond an edge no faster than at it');
  assert.equal(at(100), at(-400));
});

test('in a low window both edges leave a middle', () => {
  assert.equal(scrollFor(50, 0, 100), 0);
});
