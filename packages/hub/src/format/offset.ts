import { intl } from './intl.ts';

/** How far the clock of a zone is ahead of UTC at an instant, milliseconds. Browsers of today without `Temporal` know it, too. */
export function offsetAt(timeZone: string, instant: number): number {
  const parts = intl('DateTimeFormat', 'en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
