import { invalidInstant, reversedInterval } from '../errors/query-errors.ts';
import type { Interval } from '../intervals/interval.ts';
import { isInstant, checkInstant } from '../time/instant.ts';
import { MINUTE } from '../time/units.ts';
import type { Buffers, Host, HostId } from './host.ts';
import { checkBuffers, checkList, checkObject } from './query-checks.ts';

/** Intervals as flat pairs of instants, in the order given: `[start, end, start, end, …]`. */
type Pairs = readonly number[];

/**
 * The busy times of a host, each widened by the buffers (rule 2): `[start − bufferAfter, end + bufferBefore)`, so that
 * the buffers of a new booking lie in time that is not busy.
 *
 * @param field where the host came from, for errors
 */
export function widenedBusy({ busy }: Host<HostId>, buffers: Buffers, field: string): Pairs {
  return readIntervals(busy, `${field}/busy`, buffers.bufferAfter * MINUTE, buffers.bufferBefore * MINUTE);
}

/** The intervals in which no booking of a host may start. */
export function barredStarts({ noStart }: Host<HostId>, field: string): Pairs {
  return noStart === undefined ? [] : readIntervals(noStart, `${field}/noStart`, 0, 0);
}

function readIntervals(list: readonly Interval[], field: string, before: number, after: number): Pairs {
  checkList(list, field);
  const pairs = Array<number>(list.length * 2);
  let length = 0;
  for (let i = 0; i < list.length; i++) {
    checkObject(list[i], `${field}/${i}`);
    const { start, end } = list[i]!;
    if (!isInstant(start)) throw invalidInstant(`${field}/${i}/start`, start);
    if (!isInstant(end)) throw invalidInstant(`${field}/${i}/end`, end);
    if (end < start) throw reversedInterval(`${field}/${i}`);
    if (start === end) continue;
    pairs[length++] = start - before;
    pairs[length++] = end + after;
  }
  pairs.length = length;
  return pairs;
}

/**
 * One of our own bookings as busy time for a query, so that between two bookings of a host lies the *larger* of the
 * buffers of the two, not their sum: `[start − max(0, its before − query's after), end + max(0, its after − query's
 * before))`. It leaves out what the query's own buffers will add, so the result is an ordinary
 * entry of `busy`. The booking's event in the host's calendar must not be listed as well.
 *
 * @param booking when it takes place, without buffers
 * @param ofBooking the buffers of its own booking type
 * @param ofQuery the buffers of the query it enters; a `SlotQuery` itself will do
 * @throws QueryError what is wrong, and where
 */
export function bookingBusy(booking: Interval, ofBooking: Buffers, ofQuery: Buffers): Interval {
  checkBuffers(ofBooking, '/ofBooking');
  checkBuffers(ofQuery, '/ofQuery');
  const start = checkInstant(booking.start, '/booking/start');
  const end = checkInstant(booking.end, '/booking/end');
  if (end < start) throw reversedInterval('/booking');
  const before = Math.max(0, ofBooking.bufferBefore - ofQuery.bufferAfter) * MINUTE;
  const after = Math.max(0, ofBooking.bufferAfter - ofQuery.bufferBefore) * MINUTE;
  return { start: start - before, end: end + after };
}
