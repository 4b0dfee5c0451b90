import type { Answer } from './request.ts';

/** Nobody is kept away longer than this by one answer. */
const LONGEST = 3_600_000;

/** How long an answer asks to wait, in milliseconds, at most an hour. A date is compared with that of the answer itself. */
export function retryAfterOf({ headers }: Pick<Answer, 'headers'>): number | undefined {
  const { 'retry-after': after, date } = headers;
  if (after === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.parse(date ?? '');
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, LONGEST) : undefined;
}
