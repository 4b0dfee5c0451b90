import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './count-reporter.ts';
import { ownFailure } from './own-failure.ts';
import { PARTS } from './parts.ts';

const reporters = PARTS.node.args.filter((arg) => arg.startsWith('--test-reporter'));

/** What the reporters of a part print of a file of tests, and what they count. */
function reported(t: { after(work: () => void): void }, tests: string): { printed: string; counts: Counts } {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-reporters-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [file, counted] = [join(folder, 'some.test.mjs'), join(folder, 'counts.json')];
  writeFileSync(file, `import { after, before, describe, test } from 'node:test';\n${tests}`);
  // A run within a run of tests would report to that one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', ...reporters, file], {
    env: { ...env, COUNTS_FILE: counted },
    encoding: 'utf8',
  });
  return { printed: stdout, counts: JSON.parse(readFileSync(counted, 'utf8')) as Counts };
}

test('a suite that cannot begin says why, rather than that its tests were cancelled', (t) => {
  const { printed, counts } = reported(
    t,
    `describe('a database', () => {
      before(() => { throw new Error('it is locked'); });
      test('books', () => {});
      test('cancels', () => {});
    });`,
  );
  assert.match(printed, /✖ a database[^]*it is locked/);
  assert.doesNotMatch(printed, /was cancelled/);
  assert.deepEqual([counts.passed, counts.failed, counts.failures.length], [0, 3, 1]);
  assert.match(counts.failures[0]!, /a database: it is locked/);
});

test('a suite that does not end well has failed, though its tests have passed', (t) => {
  const { counts } = reported(
    t,
    `describe('a folder', () => {
      after(() => { throw new Error('it is not empty'); });
      test('is written to', () => {});
    });`,
  );
  assert.deepEqual([counts.passed, counts.failed], [1, 1]);
  assert.match(counts.failures[0]!, /a folder: it is not empty/);
});

test('a test that fails is told of once, and the suites around it are not', (t) => {
  const { printed, counts } = reported(
    t,
    `describe('outside', () => describe('inside', () => {
      test('fails', () => { throw new Error('no reason'); });
      test('passes', () => {});
    }));`,
  );
  assert.deepEqual([counts.passed, counts.failed, counts.failures.length], [1, 1, 1]);
  assert.doesNotMatch(printed, /✖ (outside|inside)/);
});

test('a test that is cancelled on its own is told of', () => {
  const cancelled = (message: string) => {
    const error = Object.assign(new Error(message), { failureType: 'cancelledByParent' });
    return ownFailure({ type: 'test:fail', data: { name: 'waits', details: { error } } } as unknown as TestEvent);
  };
  assert.equal(cancelled('test did not finish before its parent and was cancelled'), null);
  assert.ok(cancelled('Promise resolution is still pending but the event loop has already resolved'));
});
