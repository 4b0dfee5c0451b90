import type { HostSummary } from '@team-booking/contract/team';
import { parseDate, startOfDay, zoneTable } from '@team-booking/core/time';
import type { Hub } from '../../hub.ts';
import { dateIn, type Days } from './absence.ts';

/** Bookings that do not take place. */
const OFF: readonly string[] = ['cancelled', 'declined', 'expired'];

/**
 * Today, as dates where a host is. On another clock their date may not be that of the page Today, from which somebody comes: then it is the days of
 * their bookings that are still to begin there, and where there are none, the later one of both dates.
 *
 * @param host `undefined` = nobody was chosen yet
 */
export async function todayOf(
  { client, formats, now }: Pick<Hub, 'client' | 'formats' | 'now'>,
  host: Pick<HostSummary, 'id' | 'timeZone'> | undefined,
  signal: AbortSignal,
): Promise<Days> {
  const here = formats.dayOf(now());
  if (!host || host.timeZone === formats.timeZone) return { from: here, to: here };
  const midnight = startOfDay(zoneTable(formats.timeZone), parseDate(here) + 1);
  const query = { host: host.id, from: new Date(now()).toISOString(), to: new Date(midnight).toISOString() };
  const { items } = await client.bookings({ query }, { signal });
  const days = items
    .filter(({ status }) => !OFF.includes(status))
    .map(({ start }) => dateIn(host.timeZone, Date.parse(start)))
    .toSorted();
  const there = dateIn(host.timeZone, now());
  const usual = there > here ? there : here;
  return { from: days[0] ?? usual, to: days.at(-1) ?? usual };
}
