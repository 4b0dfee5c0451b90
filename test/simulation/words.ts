import { when } from './operations/told.ts';
import type { Failure } from './simulate.ts';

/** A failure to be read by people: what happened, by time, and which promise did not hold. */
export function inWords({ log, detail }: Failure): string {
  const lines = log.flatMap(({ at, words }) => {
    const [first, ...rest] = words.length > 0 ? words : ['(nobody finishes anything)'];
    return [`${when(at)}  ${first}`, ...rest.map((line) => `${' '.repeat(16)}  ${line}`)];
  });
  return [...lines, '', detail].join('\n');
}
