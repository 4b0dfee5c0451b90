import { writeFileSync } from 'node:fs';
import type { TestEvent } from 'node:test/reporters';
import { failure, type Counts } from './count-reporter.ts';
import { ownFailure } from './own-failure.ts';

/** Writes a `node --test` run's counts to the file that COUNTS_FILE names. Cancelled tests count as failed, and so do hooks of suites. */
export default async function* nodeCountReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  let hooks = 0;
  for await (const event of events) {
    const own = ownFailure(event);
    if (own) {
      const reason = own.thrown instanceof Error ? own.thrown.message : String(own.thrown);
      failures.push(failure(own.data.file ?? '', own.data.name, reason));
      if (own.data.details.type === 'suite') hooks++;
    }
    if (event.type !== 'test:summary' || event.data.file) continue;
    const { passed, failed, cancelled, skipped, todo } = event.data.counts as unknown as Record<string, number>;
    const counts: Counts = {
      passed: passed ?? 0,
      failed: (failed ?? 0) + (cancelled ?? 0) + hooks,
      skipped: (skipped ?? 0) + (todo ?? 0),
      failures,
    };
    if (process.env['COUNTS_FILE']) writeFileSync(process.env['COUNTS_FILE'], JSON.stringify(counts));
  }
  yield '';
}
