import type { Report } from '../run.ts';

/** A report as JSON, for programs. */
export function jsonReport({ discovery, results, kept, broken, skipped }: Report, subject: string): string {
  const plain = results.map((result) => {
    const { name, about, outcome, milliseconds } = result;
    const more =
      result.outcome === 'broken'
        ? { message: result.message, timedOut: result.timedOut }
        : result.outcome === 'skipped'
          ? { because: result.because, reason: result.reason }
          : {};
    return { name, about, outcome, milliseconds, ...more };
  });
  return `${JSON.stringify({ subject, discovery, kept, broken, skipped, results: plain }, null, 2)}\n`;
}
