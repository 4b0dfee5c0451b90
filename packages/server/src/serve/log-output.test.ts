import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLog } from './log.ts';
import { LogOutput } from './log-output.ts';

test('a log that cannot be written loses its lines and breaks nothing, and goes on when it can', () => {
  let full = true;
  const written: string[] = [];
  const output = new LogOutput((bytes) => {
    if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    // Takes three bytes at a time.
    written.push(Buffer.from(bytes.subarray(0, 3)).toString('latin1'));
    return Math.min(3, bytes.length);
  });
  const log = openLog('info', output);
  log.info({ booking: 'b1' }, 'booked');
  log.info({ booking: 'b2' }, 'booked');
  assert.deepEqual([output.lost, output.failing], [2, true]);
  full = false;
  log.info({ booking: 'b3' }, 'booked');
  assert.deepEqual([output.lost, output.failing], [2, false]);
  assert.equal((JSON.parse(written.join('')) as { booking: string }).booking, 'b3');
});
