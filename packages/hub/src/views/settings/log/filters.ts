import type { Address } from '../../../address/address.ts';
import { offsetAt } from '../../../format/offset.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 86_400_000;

/** What of the log is asked for: the filters of the address, whose days are those of a zone. */
export function queryOf({ query }: Address, timeZone: string) {
  const { subject, person, from = '', to = '' } = query;
  return {
    ...(subject && { subject }),
    ...(person && { person }),
    ...(isDay(from) && { from: beginOf(from, 0, timeZone) }),
    ...(isDay(to) && { to: beginOf(to, 1, timeZone) }),
  };
}

const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text));

/** When a day begins, or one some days after it, on the clock of a zone. */
function beginOf(date: string, later: number, timeZone: string): string {
  const midnight = Date.parse(date) + later * DAY_LENGTH;
  // The offset at the instant that is found first may be that of before a clock change.
  const first = midnight - offsetAt(timeZone, midnight);
  return new Date(midnight - offsetAt(timeZone, first)).toISOString().replace('.000', '');
}

/** Whether anything leaves changes out. */
export function isFiltered({ query }: Address): boolean {
  return ['subject', 'person', 'from', 'to'].some((name) => query[name]);
}
