import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

/** Counts of tests, in the format of all runners. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Writes a browser run's counts to the file that COUNTS_FILE names. A file that fails to load counts as failed. */
export function countReporter(): Reporter {
  return {
    stop({ sessions }) {
      const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) add(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (process.env['COUNTS_FILE']) writeFileSync(process.env['COUNTS_FILE'], JSON.stringify(counts));
    },
  };
}

function add(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite.suites) add(inner, counts);
}
