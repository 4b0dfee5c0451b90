import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEMS } from '@team-booking/contract';
import { loadHubWords } from '@team-booking/words/hub';
import { problemWords } from './problem-words.ts';

/** What only a program that is wrong gets. */
const OURS =
  /^(invalid|malformed|revision-missing|idempotency-key-(missing|reused)|method-not-allowed|too-large|unsupported-media-type)$/;

test('every problem that people can meet has words of its own', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const words = await loadHubWords('en', 'frame');
  for (const code of Object.keys(PROBLEMS)) {
    const text = problemWords(Object.assign(new Error('x'), { code }), words);
    assert.equal(text === words.failed, OURS.test(code), code);
  }
  assert.equal(problemWords(new TypeError('bug'), words), words.failed);
  assert.ok(log.mock.callCount() > 0, 'what is unexpected is in the console');
});
