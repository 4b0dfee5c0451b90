import type { Report, Result } from '../run.ts';

/** A report as JUnit XML for CI servers. */
export function junitReport(report: Report, subject: string): string {
  const { results, broken, skipped } = report;
  const seconds = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const errors = results.filter((result) => result.outcome === 'broken' && result.timedOut).length;
  const attributes = `name="booking contract" tests="${results.length}" failures="${broken - errors}" errors="${errors}" skipped="${skipped}" time="${seconds}"`;
  const cases = results.map((result) => testCase(result, subject)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite ${attributes}>\n${cases}\n</testsuite>\n</testsuites>\n`;
}

function testCase(result: Result, subject: string): string {
  const { name, about, milliseconds } = result;
  const head = `<testcase classname="${escaped(subject)}" name="${escaped(`${name}: ${about}`)}" time="${milliseconds / 1000}"`;
  switch (result.outcome) {
    case 'kept':
      return `${head}/>`;
    case 'broken': {
      const kind = result.timedOut ? 'error' : 'failure';
      return `${head}><${kind} message="${escaped(name)}">${escaped(result.message)}</${kind}></testcase>`;
    }
    case 'skipped':
      return `${head}><skipped message="${escaped(result.reason)}"/></testcase>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // XML 1.0 forbids control characters even when escaped.
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '�').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
