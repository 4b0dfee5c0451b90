import { DAY } from '@team-booking/core/time';
import { type Wall } from './date-values.ts';

/** Turns clock readings into instants (epoch milliseconds) and back. */
export interface Zone {
  /** Temporal's "compatible": the earlier of two, and past a gap by the gap's length. */
  instantOf(wall: Wall): number;
  wallOf(instant: number): Wall;
}

export const utc: Zone = { instantOf: (wall) => wall, wallOf: (instant) => instant };

/**
 * A zone of the IANA database, or a fixed offset such as `+01:00`. Its transitions of 130 years are cached: a big
 * calendar needs tens of thousands of conversions, and Temporal is slow. The core's tables are built for
 * the years around a booking; calendars reach back for decades.
 *
 * @throws RangeError if there is none of that name
 */
export function ianaZone(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const tabled = zoneOfTransitions(...changesOf(timeZone));
    const direct = directly(timeZone);
    const near = (time: number): boolean => time > SINCE + YEAR && time < UNTIL - YEAR;
    zone = {
      instantOf: (wall) => (near(wall) ? tabled : direct).instantOf(wall),
      wallOf: (instant) => (near(instant) ? tabled : direct).wallOf(instant),
    };
    zones.set(timeZone, zone);
  }
  return zone;
}

const SINCE = Date.UTC(1969, 0, 1);
const UNTIL = Date.UTC(2100, 0, 1);
const YEAR = 366 * DAY;
// At most as many as there are zone names.
const zones = new Map<string, Zone>();

function changesOf(timeZone: string): [before: number, transitions: Transition[]] {
  const offsetOf = (clock: Temporal.ZonedDateTime): number => clock.offsetNanoseconds / 1e6;
  const first = Temporal.Instant.fromEpochMilliseconds(SINCE).toZonedDateTimeISO(timeZone);
  const transitions: Transition[] = [];
  let next = first.getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < UNTIL) {
    transitions.push({ at: next.epochMilliseconds, offset: offsetOf(next) });
    next = next.getTimeZoneTransition('next');
  }
  return [offsetOf(first), transitions];
}

function directly(timeZone: string): Zone {
  return {
    instantOf: (wall) => {
      const reading = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
      return reading.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
    },
    wallOf: (instant) => {
      const clock = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
      return instant + clock.offsetNanoseconds / 1e6;
    },
  };
}

/** From `at` on, the clock is `offset` milliseconds ahead of UTC. */
export interface Transition {
  readonly at: number;
  readonly offset: number;
}

/** A zone given by its changes, as a VTIMEZONE describes it. `transitions` ascend; `before` is the offset ahead of them. */
export function zoneOfTransitions(before: number, transitions: readonly Transition[]): Zone {
  const offsets = [...new Set([before, ...transitions.map(({ offset }) => offset)])];

  const offsetAt = (instant: number): number => {
    let low = 0;
    let high = transitions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((transitions[middle] as Transition).at <= instant) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? before : (transitions[low - 1] as Transition).offset;
  };

  return {
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf: (wall) => {
      const matches = offsets.map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant) === wall);
      if (matches.length > 0) return Math.min(...matches);
      // In a gap no offset fits: the one before it applies, the smaller of the two around it.
      const around = offsets.map((offset) => offsetAt(wall - offset));
      return wall - Math.min(...around);
    },
  };
}
