import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { ownFailure } from './own-failure.ts';

/** A reporter for `node --test` with one line per file and the details of failures only. */
export default async function* quietReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    const failed = ownFailure(event);
    const { type, data } = event;
    if (failed) {
      const { name, file, line } = failed.data;
      const text = failed.thrown instanceof Error ? failed.thrown.stack : inspect(failed.thrown);
      const where = `${file ? relative(process.cwd(), file) : ''}:${line ?? ''}`;
      yield `✖ ${name}\n    ${where}\n    ${text?.replaceAll('\n', '\n    ')}\n`;
    } else if (type === 'test:stderr' || (type === 'test:stdout' && process.env['VERBOSE'])) {
      yield data.message;
    } else if (type === 'test:summary' && data.file) {
      const { counts, success, duration_ms: ms } = data;
      yield `${success ? '✔' : '✖'} ${relative(process.cwd(), data.file)}  ${counts.passed} of ${counts.tests}  ${Math.round(ms)} ms\n`;
    }
  }
}
