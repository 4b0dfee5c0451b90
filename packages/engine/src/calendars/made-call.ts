import type { BookingTypeConfig, HostConfig, LocationConfig } from '../config/team-config.ts';
import { kindOf } from '../config/calendar-kind.ts';
import type { BookingRow, StoredLocation } from '../store/rows.ts';
import { isResource } from '../team/resources.ts';
import { writtenCalendar } from './written-calendar.ts';

/** Whether the calendar that a host's bookings are written into makes calls with them. */
export function makesCalls(host: HostConfig): boolean {
  const calendar = writtenCalendar(host);
  return calendar !== undefined && ['google', 'microsoft'].includes(kindOf(calendar));
}

/** Whether the way to join a booking is made with the event in this host's calendar. @param hosts who takes part, in the order of the booking */
export function isCallOf(
  { owner, location }: Pick<BookingRow, 'owner' | 'location'>,
  type: Pick<BookingTypeConfig, 'locations'>,
  hosts: readonly HostConfig[],
  host: HostConfig,
): boolean {
  const inCharge = owner ?? hosts.find((one) => !isResource(one))?.id;
  return host.id === inCharge && callOf(location, type) === 'calendar' && makesCalls(host);
}

/** Whether a booking has no way to join yet, which comes with the event in the calendar of one of these hosts, or by a hook. */
export function awaitsCall(
  row: Pick<BookingRow, 'owner' | 'location'>,
  type: Pick<BookingTypeConfig, 'locations'>,
  hosts: readonly HostConfig[],
): boolean {
  const { location } = row;
  if (!location || location.joinUrl !== undefined) return false;
  return callOf(location, type) === 'hook' || hosts.some((host) => isCallOf(row, type, hosts, host));
}

/** Who makes the call at a location. */
export function callOf(
  location: StoredLocation | null,
  { locations }: Pick<BookingTypeConfig, 'locations'>,
): LocationConfig['call'] {
  return locations.find(({ id }) => id === location?.id)?.call;
}
