import { DAY } from '@team-booking/core/time';
import type { Wall } from './date-values.ts';

/** Converts local times into instants (epoch milliseconds) and back. */
export interface Zone {
  /** Temporal's "compatible": the earlier of two, and past a gap by the gap's length. */
  instantOf(wall: Wall): number;
  wallOf(instant: number): Wall;
}

export const utc: Zone = { instantOf: (wall) => wall, wallOf: (instant) => instant };

/**
 * A zone of the IANA database, or a fixed offset such as `+01:00`. Its transitions are cached by decade: a big
 * calendar needs tens of thousands of conversions, and Temporal is slow. The core's tables are built for
 * the years around a booking; calendars reach back for decades.
 *
 * @throws RangeError if there is none of that name
 */
export function ianaZone(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const direct = directly(timeZone);
    direct.wallOf(0);
    const decades = new Map<number, Zone>();
    const near = (time: number): Zone => {
      if (time < SINCE || time >= UNTIL) return direct;
      const decade = Math.floor(time / DECADE);
      const tabled = decades.get(decade) ?? decadeOf(timeZone, decade * DECADE);
      decades.set(decade, tabled);
      return tabled;
    };
    zone = {
      instantOf: (wall) => near(wall).instantOf(wall),
      wallOf: (instant) => near(instant).wallOf(instant),
    };
    zones.set(timeZone, zone);
  }
  return zone;
}

const SINCE = Date.UTC(1970, 0, 1);
const UNTIL = Date.UTC(2099, 0, 1);
const DECADE = 3653 * DAY;
// A memo of at most as many entries as there are zone names.
const zones = new Map<string, Zone>();

function decadeOf(timeZone: string, begin: number): Zone {
  const offsetOf = (clock: Temporal.ZonedDateTime): number => clock.offsetNanoseconds / 1e6;
  const first = Temporal.Instant.fromEpochMilliseconds(begin - 3 * DAY).toZonedDateTimeISO(timeZone);
  const transitions: Transition[] = [];
  let next = first.getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < begin + DECADE + 3 * DAY) {
    transitions.push({ at: next.epochMilliseconds, offset: offsetOf(next) });
    next = next.getTimeZoneTransition('next');
  }
  return zoneOfTransitions(offsetOf(first), transitions);
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
  /** How many transitions are not after `instant`. */
  const passed = (instant: number): number => {
    let low = 0;
    let high = transitions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((transitions[middle] as Transition).at <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const offsetAfter = (count: number): number => (count === 0 ? before : (transitions[count - 1] as Transition).offset);

  return {
    wallOf: (instant) => instant + offsetAfter(passed(instant)),
    instantOf: (wall) => {
      // No offset reaches a day, so only the offsets in force around this time are candidates.
      const last = passed(wall + DAY);
      let least = Infinity;
      for (let count = passed(wall - DAY); count <= last; count += 1) {
        const offset = offsetAfter(count);
        least = Math.min(least, offset);
        if (passed(wall - offset) === count) return wall - offset;
      }
      // In a gap no offset fits: the one before it applies, the smaller of the two around it.
      return wall - least;
    },
  };
}

/** Whether the clocks of a zone change within the year before `until`. */
export function hasSummerTime(zone: Zone, until: number): boolean {
  const offsets = [0, 3, 6, 9].map((months) => zone.wallOf(until - months * 30 * DAY) - until + months * 30 * DAY);
  return new Set(offsets).size > 1;
}
