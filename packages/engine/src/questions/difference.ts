import type { QuestionKind } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import { SECOND } from '@team-booking/core/time';
import { isToPutBack, type KnownEntry } from '../calendars/plan-entry.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OwnReading, StandingEvent } from './own-reading.ts';

/** How a booking stands in a calendar otherwise than it was written. */
export interface Difference {
  readonly found: QuestionKind;
  /** When it stands there; `null` = it does not. */
  readonly stands: Interval | null;
}

/**
 * What a calendar says of a booking otherwise than the booking does; `null` = nothing, or nothing that a reading could tell. Only time, status and the
 * answer of its owner count: what else they write into an event is theirs. Of several events of one booking one that is right is enough.
 *
 * @param time when the booking takes place
 */
export function differenceIn(reading: OwnReading, booking: string, time: Interval): Difference | null {
  const { from, to } = reading;
  const events = reading.events.filter(({ uid }) => uid === booking);
  const differences = events.map((event) => differenceOf(event, time));
  if (differences.includes(null)) return null;
  const isWithin = time.start >= from && time.end <= to;
  return differences[0] ?? (isWithin ? { found: 'deleted', stands: null } : null);
}

function differenceOf({ start, end, status, answer }: StandingEvent, time: Interval): Difference | null {
  const stands = { start, end };
  if (status === 'cancelled') return { found: 'cancelled', stands };
  if (answer === 'declined') return { found: 'declined', stands };
  return start === time.start && end === time.end ? null : { found: 'moved', stands };
}

/** So long after it was written a calendar may still be read without it: clocks differ, and some servers take their time. Milliseconds. */
const SETTLES = 30 * SECOND;

/**
 * Whether a reading can tell what its host has made of a booking: it was surely written into this calendar as the booking is now, before it was read,
 * and nothing is being written.
 *
 * @returns `later`: another reading can
 */
export function canTell(
  delivery: Delivery | null,
  { calendar, where, asOf }: Pick<OwnReading, 'calendar' | 'asOf'> & { readonly where: string },
  time: Interval,
  now: number,
): 'yes' | 'no' | 'later' {
  const known = (delivery?.known ?? null) as KnownEntry | null;
  if (!delivery || !known || known.calendar !== calendar || (known.where ?? where) !== where) return 'no';
  if (delivery.sending || known.unsure || isToPutBack(known)) return 'later';
  const { entry, at = 0 } = known;
  if (entry.start !== time.start || entry.end !== time.end) return 'later';
  // Written later than now: the clock was set back since.
  return asOf >= at + SETTLES || at > now + SETTLES ? 'yes' : 'later';
}
