import type { HostSummary } from '@team-booking/contract/team';
import type { Hub } from '../../hub.ts';
import { dateIn, type Days } from './absence.ts';
import type { Coming } from './coming.ts';

/**
 * Today, as dates where a host is. On another clock their date may not be that of the page Today, from which somebody comes: then it is the days of
 * their bookings that are still to begin there, and where there are none, the later one of both dates.
 *
 * @param host `undefined` = nobody was chosen yet
 * @param coming their next day with bookings, if any
 */
export function todayOf(
  { formats, now }: Pick<Hub, 'formats' | 'now'>,
  host: Pick<HostSummary, 'timeZone'> | undefined,
  coming: Coming | undefined,
): Days {
  const here = formats.dayOf(now());
  if (!host) return { from: here, to: here };
  if (coming && formats.dayOf(coming.start) === here) return coming.days;
  const there = dateIn(host.timeZone, now());
  const usual = there > here ? there : here;
  return { from: usual, to: usual };
}
