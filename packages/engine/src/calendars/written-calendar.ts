import type { CalendarConfig, HostConfig } from '../config/team-config.ts';

/** The one of a host's calendars that their bookings are written into, if there is one. */
export function writtenCalendar({ calendars }: HostConfig): CalendarConfig | undefined {
  return calendars.find(({ writes }) => writes);
}
