import { HOUR } from '@team-booking/core/time';

/** Until when something is: the time of day, with the day where that is not within hours. */
export function untilText(locale: string, timeZone: string, until: number, now: number): string {
  const isFar = until - now > 12 * HOUR;
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone,
    ...(isFar && { weekday: 'long', day: 'numeric', month: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(until);
}
