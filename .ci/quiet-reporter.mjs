// A reporter for `node --test` that shows a line per file and everything about what failed: a full run is long.
import { relative } from 'node:path';

export default async function* quietReporter(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if (
      type === 'test:fail' &&
      data.details?.type !== 'suite' &&
      data.details?.error?.failureType !== 'subtestsFailed'
    ) {
      const { error } = data.details;
      const cause = error.cause ?? error;
      yield `✖ ${data.name}\n    ${data.file ? relative(process.cwd(), data.file) : ''}:${data.line ?? ''}\n    ${String(cause.stack ?? cause).replaceAll('\n', '\n    ')}\n`;
    } else if (type === 'test:stderr' || (type === 'test:stdout' && process.env.VERBOSE)) {
      yield data.message;
    } else if (type === 'test:summary' && data.file) {
      files.set(data.file, data);
      const { counts, success, duration_ms: ms } = data;
      yield `${success ? '✔' : '✖'} ${relative(process.cwd(), data.file)}  ${counts.passed} of ${counts.tests}  ${Math.round(ms)} ms\n`;
    }
  }
}
