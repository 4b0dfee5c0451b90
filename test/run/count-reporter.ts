import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Counts of tests, in the format of all runners, and what failed. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of the failed tests, with their files and reasons, a line each: a log is long, and its end is what is kept. */
  failures: string[];
}

export function noCounts(): Counts {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

/** A failed test in one line. */
export function failure(file: string, name: string, reason = ''): string {
  return `${relative(process.cwd(), file)}: ${name}: ${reason.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
}

/** Writes a browser run's counts to the file that COUNTS_FILE names. A file that fails to load counts as failed. */
export function countReporter(): Reporter {
  return {
    stop({ sessions }) {
      const counts = noCounts();
      for (const { testFile = '', testResults, passed, errors } of sessions) {
        const before = counts.failed;
        if (testResults) add(testResults, counts, testFile);
        if (passed || counts.failed > before) continue;
        counts.failed++;
        counts.failures.push(failure(testFile, 'the file', errors[0]?.message));
      }
      if (process.env['COUNTS_FILE']) writeFileSync(process.env['COUNTS_FILE'], JSON.stringify(counts));
    },
  };
}

function add(suite: TestSuiteResult, counts: Counts, file: string): void {
  for (const { skipped, passed, name, error } of suite.tests) {
    if (skipped) counts.skipped++;
    else if (passed) counts.passed++;
    else {
      counts.failed++;
      counts.failures.push(failure(file, name, error?.message));
    }
  }
  for (const inner of suite.suites) add(inner, counts, file);
}
