import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import { kindOf } from '../config/calendar-kind.ts';
import type { BookingRow, StoredLocation } from '../store/rows.ts';
import { writtenCalendar } from './written-calendar.ts';

/** Whether the calendar that a host's bookings are written into makes calls with them. */
export function makesCalls(host: HostConfig): boolean {
  const calendar = writtenCalendar(host);
  return calendar !== undefined && ['google', 'microsoft'].includes(kindOf(calendar));
}

/** Whether the way to join a booking is made with the event in this host's calendar. */
export function isCallOf(
  { owner, state, location }: Pick<BookingRow, 'owner' | 'state' | 'location'>,
  type: Pick<BookingTypeConfig, 'locations'>,
  host: HostConfig,
): boolean {
  if (host.id !== (owner ?? state.hosts[0])) return false;
  return isMade(location, type) && makesCalls(host);
}

/** Whether a booking has no way to join yet, which comes with the event in the calendar of one of these hosts. */
export function awaitsCall(
  row: Pick<BookingRow, 'owner' | 'state' | 'location'>,
  type: Pick<BookingTypeConfig, 'locations'>,
  hosts: readonly HostConfig[],
): boolean {
  return row.location?.joinUrl === undefined && hosts.some((host) => isCallOf(row, type, host));
}

function isMade(location: StoredLocation | null, { locations }: Pick<BookingTypeConfig, 'locations'>): boolean {
  return locations.some(({ id, call }) => id === location?.id && call === 'calendar');
}
