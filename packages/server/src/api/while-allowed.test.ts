import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { whileAllowed } from './while-allowed.ts';

/** A subscription that may go on for as long as `answers` say so. */
function subscribed(...answers: (boolean | Error)[]) {
  const seen = { asked: 0, ended: false, left: false };
  const subscribe = whileAllowed(
    () => () => void (seen.left = true),
    async () => {
      const answer = answers[seen.asked++] ?? true;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  );
  const leave = subscribe(
    () => {},
    () => {
      seen.ended = true;
      leave();
    },
  );
  return { seen, leave };
}

test('a stream goes on while it is allowed, and ends when it is not, or nobody knows', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const [allowed, refused, unknown] = [
    subscribed(),
    subscribed(true, false),
    subscribed(new Error('The disk is away')),
  ];
  t.mock.timers.tick(60_000);
  await setImmediate();
  assert.deepEqual(allowed.seen, { asked: 2, ended: false, left: false });
  assert.deepEqual(refused.seen, { asked: 2, ended: true, left: true });
  assert.deepEqual([unknown.seen.ended, unknown.seen.left], [true, true]);
  allowed.leave();
  t.mock.timers.tick(600_000);
  await setImmediate();
  assert.deepEqual(allowed.seen, { asked: 2, ended: false, left: true }, 'nobody is asked for who has left');
});
