import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stepThrough } from './step-through.ts';

describe('stepping through a list', () => {
  it('goes forward and back, and stops at the ends', () => {
    assert.equal(stepThrough(0, 'ArrowDown', 3, false), 1);
    assert.equal(stepThrough(2, 'ArrowRight', 3, false), 2);
    assert.equal(stepThrough(1, 'ArrowUp', 3, false), 0);
    assert.equal(stepThrough(0, 'ArrowLeft', 3, false), 0);
  });

  it('swaps left and right in right-to-left text', () => {
    assert.equal(stepThrough(1, 'ArrowLeft', 3, true), 2);
    assert.equal(stepThrough(1, 'ArrowRight', 3, true), 0);
  });

  it('jumps to the ends', () => {
    assert.equal(stepThrough(1, 'Home', 3, false), 0);
    assert.equal(stepThrough(1, 'End', 3, false), 2);
  });

  it('ignores other keys', () => {
    assert.equal(stepThrough(1, 'Enter', 3, false), -1);
  });
});
