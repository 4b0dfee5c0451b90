import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';

/** A reporter for `node --test` with one line per file and the details of failures only. */
export default async function* quietReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type === 'test:fail') {
      const error = data.details.error as Error & { failureType?: string };
      if (data.details.type === 'suite' || error.failureType === 'subtestsFailed') continue;
      const cause: unknown = error.cause ?? error;
      const text = cause instanceof Error ? cause.stack : inspect(cause);
      const where = `${data.file ? relative(process.cwd(), data.file) : ''}:${data.line ?? ''}`;
      yield `✖ ${data.name}\n    ${where}\n    ${text?.replaceAll('\n', '\n    ')}\n`;
    } else if (type === 'test:stderr' || (type === 'test:stdout' && process.env['VERBOSE'])) {
      yield data.message;
    } else if (type === 'test:summary' && data.file) {
      const { counts, success, duration_ms: ms } = data;
      yield `${success ? '✔' : '✖'} ${relative(process.cwd(), data.file)}  ${counts.passed} of ${counts.tests}  ${Math.round(ms)} ms\n`;
    }
  }
}
