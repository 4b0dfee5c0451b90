import { writeFileSync } from 'node:fs';
import type { TestEvent } from 'node:test/reporters';
import { failure, type Counts } from './count-reporter.ts';

/** Writes a `node --test` run's counts to the file that COUNTS_FILE names. Cancelled tests count as failed. */
export default async function* nodeCountReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
      const { message, cause, failureType } = event.data.details.error as Error & { failureType?: string };
      const reason = cause instanceof Error ? cause.message : message;
      if (failureType !== 'subtestsFailed') failures.push(failure(event.data.file ?? '', event.data.name, reason));
    }
    if (event.type !== 'test:summary' || event.data.file) continue;
    const { passed, failed, cancelled, skipped, todo } = event.data.counts as unknown as Record<string, number>;
    const counts: Counts = {
      passed: passed ?? 0,
      failed: (failed ?? 0) + (cancelled ?? 0),
      skipped: (skipped ?? 0) + (todo ?? 0),
      failures,
    };
    if (process.env['COUNTS_FILE']) writeFileSync(process.env['COUNTS_FILE'], JSON.stringify(counts));
  }
  yield '';
}
