import type { Address } from '../../../address/address.ts';

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

/** When a day begins, or one some days after it, on the clock of a zone. Browsers of today without `Temporal` know it, too. */
function beginOf(date: string, later: number, timeZone: string): string {
  const midnight = Date.parse(date) + later * DAY_LENGTH;
  // The offset at the instant that is found first may be that of before a clock change.
  const first = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(first, timeZone)).toISOString().replace('.000', '');
}

/** How far the clock of a zone is ahead of UTC, milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const [, sign, hours, minutes] =
    /([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')!.value) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Whether anything leaves changes out. */
export function isFiltered({ query }: Address): boolean {
  return ['subject', 'person', 'from', 'to'].some((name) => query[name]);
}
