import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { late } from '@team-booking/words/late';
import { opener } from '@team-booking/words/opener';
import { first as en } from '@team-booking/words/first';
import { deadline } from './deadline.ts';

const words = { ...late, ...opener, ...en };
const MONDAY = '2026-12-07T09:30:00Z';
const TUESDAY = '2026-12-08T09:30:00Z';

function wordsFor(may: { move: boolean; cancel: boolean }, policy: object, status = 'confirmed'): string {
  return deadline({ status, policy } as Booking, may, words, (instant) => (instant === MONDAY ? 'Monday' : 'Tuesday'));
}

describe('the deadline in words', () => {
  it('is one where both are the same', () => {
    const policy = { cancelUntil: MONDAY, rescheduleUntil: MONDAY };
    assert.equal(wordsFor({ move: true, cancel: true }, policy), 'You can change or cancel until Monday.');
  });

  it('is two where they differ, and one where only one is left', () => {
    const policy = { cancelUntil: TUESDAY, rescheduleUntil: MONDAY };
    assert.equal(
      wordsFor({ move: true, cancel: true }, policy),
      'You can reschedule until Monday. You can cancel until Tuesday.',
    );
    assert.equal(wordsFor({ move: false, cancel: true }, policy), 'You can cancel until Tuesday.');
  });

  it('explains why nothing can be changed', () => {
    const policy = { cancelUntil: MONDAY, rescheduleUntil: MONDAY };
    assert.equal(wordsFor({ move: false, cancel: false }, policy), words.noChange);
    assert.equal(wordsFor({ move: false, cancel: false }, policy, 'completed'), words.over);
    assert.equal(wordsFor({ move: false, cancel: false }, policy, 'declined'), '');
  });
});
