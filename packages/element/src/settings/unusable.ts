import { isTimeZone, parseDate } from '@team-booking/core/time';
import type { BookingType } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';

/** The attributes that are ignored, and what they take, for the author of the page. */
export function unusable(settings: Partial<Settings>, type: BookingType): string[] {
  const { duration, timeZone, month, start, host, location } = settings;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const faults = [
    ['duration', duration, type.durations.includes(duration!), `one of ${type.durations.join(', ')}`],
    ['time-zone', timeZone, isTimeZone(timeZone!), 'like Europe/Berlin'],
    ['month', month, parseDate(`${month}-01`) > 0, 'like 2026-12'],
    ['start', start, Date.parse(start!) > 0, 'like 2026-12-07T08:30:00Z'],
    ['host', host, ids(type.hosts).includes(host!), `one of ${ids(type.hosts).join(', ')}`],
    ['location', location, ids(type.locations).includes(location!), `one of ${ids(type.locations).join(', ')}`],
  ] as const;
  return faults.flatMap(([name, value, fits, what]) =>
    value === undefined || fits ? [] : `${name}="${value}": has to be ${what}`,
  );
}
