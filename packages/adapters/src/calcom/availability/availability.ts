import type { Availability } from '@team-booking/contract';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import type { AvailabilityQuery } from '@team-booking/sdk';
import { MINUTE } from '@team-booking/core/time';
import type { EventType } from '../event-type/event-type.ts';
import { mayHost } from '../event-type/requested-host.ts';
import type { Ask } from '../exchange.ts';
import { misuse } from '../problem.ts';
import { asBackendError } from '../refusal.ts';
import { readStarts, runsOf } from './starts.ts';

/** Maximum range of one request; clients continue where an answer ends. */
const MOST = 62 * 1440 * MINUTE;

/** Validates the range of a query. @throws BackendError `refused` */
export function rangeOf({ from, to, duration }: AvailabilityQuery): { first: number; last: number; duration: number } {
  const [first, last] = [parseInstant(from), parseInstant(to)];
  if (!(first < last)) {
    throw misuse('invalid', 'Ask for a range that begins before it ends.', [
      { pointer: '?from', detail: 'is not before to' },
    ]);
  }
  if (duration === undefined) {
    throw misuse('invalid', 'Name the duration.', [{ pointer: '?duration', detail: 'is required: capability starts' }]);
  }
  return { first: Math.ceil(first / MINUTE) * MINUTE, last, duration };
}

/** Bookable starts of an event type in a validated range. */
export async function availabilityOf(
  { id, type, severalLengths }: EventType,
  query: AvailabilityQuery,
  { first, last, duration }: ReturnType<typeof rangeOf>,
  { ask, now, moved, signal }: { ask: Ask; now: number; moved: string | undefined; signal: AbortSignal | undefined },
): Promise<Availability> {
  if (!type.durations.includes(duration)) {
    const detail = `is none of ${type.durations.join(', ')}`;
    throw misuse('invalid', 'Ask for one of the durations.', [{ pointer: '?duration', detail }]);
  }
  if (query.host !== undefined && !mayHost(type, query.host)) {
    const detail = 'cannot be requested at Cal.com';
    throw misuse('invalid', 'Leave the host to Cal.com.', [{ pointer: '?host', detail }]);
  }
  const limit = now + (type.window.horizon + 1) * MINUTE;
  const to = Math.max(first, Math.min(last, limit - (limit % MINUTE), first + MOST));
  const answer = {
    from: formatInstant(first),
    to: formatInstant(to),
    asOf: formatInstant(now),
    revision: type.revision,
  };
  if (to === first) return { ...answer, starts: [] };
  const parameters = new URLSearchParams({
    eventTypeId: String(id),
    start: formatInstant(first),
    // Cal.com's end is inclusive, and midnight would include the whole next day.
    end: formatInstant(Math.ceil(to / 1000) * 1000 - 1000),
    ...(severalLengths && { duration: String(duration) }),
    ...(moved && { bookingUidToReschedule: moved }),
  });
  const starts = await ask(`slots?${parameters.toString()}`, readStarts, { signal }).catch((error: unknown) => {
    throw asBackendError(error);
  });
  const served = starts.filter((start) => first <= start && start < to);
  return { ...answer, starts: runsOf(served, first) };
}
