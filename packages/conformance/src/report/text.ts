import type { Report, Result } from '../run.ts';

const MARKS = { kept: '✔', broken: '✖', skipped: '–' } as const;

/** One result for people: a line, and below it the finding or why it was skipped. */
export function resultText(result: Result): string {
  const line = `${MARKS[result.outcome]} ${result.name.padEnd(22)} ${result.about}`;
  if (result.outcome === 'skipped') return `${line}\n    not checked: ${result.reason}`;
  if (result.outcome === 'kept') return line;
  const details = result.message.split('\n').slice(1).join('\n  ');
  return `${line}\n  ${details}`;
}

/** The summary of a run for people. */
export function summaryText({ kept, broken, skipped, results, discovery }: Report): string {
  const lines = ['', `${kept} kept, ${broken} broken, ${skipped} not checked`];
  const slow = results.filter((result) => result.outcome === 'broken' && result.timedOut);
  if (slow.length > 0) {
    lines.push(`Not answered in time, which is not a wrong answer: ${slow.map(({ name }) => name).join(', ')}.`);
  }
  const rest = results.find((result) => result.outcome === 'skipped' && result.because === 'discovery');
  if (rest?.outcome === 'skipped')
    lines.push(`${discovery ? 'The rest' : 'Nothing else'} was ${discovery ? 'not ' : ''}checked. ${rest.reason}`);
  const unseen = results.filter((result) => result.outcome === 'skipped' && result.because === 'unseen');
  if (unseen.length > 0) {
    const names = unseen.map(({ name }) => name).join(', ');
    lines.push(`Not proved, as they could not be seen: ${names}.`);
  }
  if (discovery && !discovery.capabilities.includes('testing')) {
    lines.push('Start the backend for tests (capability testing) to have all of them checked.');
  }
  const first = discovery && results.find((result) => result.outcome === 'broken' && !result.timedOut);
  if (first) lines.push(`Begin with ${first.name}: guarantees further down often break for the same reason.`);
  return `${lines.join('\n')}\n`;
}
