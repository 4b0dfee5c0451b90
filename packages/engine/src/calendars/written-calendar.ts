import type { CalendarConfig, HostConfig } from '../config/team-config.ts';
import { digest } from '../crypto/digest.ts';

/** The one of a host's calendars that their bookings are written into, if there is one. */
export function writtenCalendar({ calendars }: HostConfig): CalendarConfig | undefined {
  return calendars.find(({ writes }) => writes);
}

/** Tells a calendar from another one that has its id since: a digest of where it is. Whose password it is read with makes no other one of it. */
export function whereOf({ source }: Pick<CalendarConfig, 'source'>): string {
  if (!URL.canParse(source)) return digest(source);
  const url = new URL(source);
  url.username = '';
  url.password = '';
  return digest(url.href);
}
