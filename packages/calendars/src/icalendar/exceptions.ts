import { DAY } from '@team-booking/core/time';
import type { Meter } from '../limits.ts';
import { allProperties, type Component } from './content-lines.ts';
import { startOfDay, type DateValue, type Wall } from './date-values.ts';
import { momentOf, SLACK, type Moment, type Start, type Timing } from './event.ts';
import type { Place } from '../problem.ts';
import { itemsOf, type Property } from './property.ts';
import type { Rule } from './rule.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * The occurrences of one series that EXDATE or RECURRENCE-ID exclude. Programs write them as instants, as local times of
 * another zone, and as dates without a time; a series of whole days may be excepted by an instant, and vice versa.
 */
export class Exceptions {
  readonly #series: Timing;
  readonly #zones: TimeZones;
  readonly #walls: ReadonlySet<Wall>;
  /** The starts of each day. */
  readonly #startsOn: ReadonlyMap<Wall, readonly Start[]>;
  readonly #first: Wall;
  readonly #last: Wall;
  readonly #days = new Set<Wall>();
  readonly #instants = new Set<number>();

  /** @param starts of the occurrences that may be excepted, in the zone of the series */
  constructor(series: Timing, zones: TimeZones, starts: readonly Start[]) {
    this.#series = series;
    this.#zones = zones;
    this.#walls = new Set(starts.map(({ wall }) => wall));
    this.#startsOn = Map.groupBy(starts, ({ wall }) => startOfDay(wall));
    const ascending = [...this.#startsOn.keys()].sort((a, b) => a - b);
    this.#first = (ascending[0] ?? Infinity) - 2 * SLACK;
    this.#last = (ascending.at(-1) ?? -Infinity) + 2 * SLACK;
  }

  /** Ignores one that is far from all of the starts, so that its zone need not be known. */
  add(moment: Moment): void {
    const { value, wall } = moment;
    if (wall < this.#first || wall > this.#last) return;
    if (this.#series.allDay) this.#days.add(dayMeant(value, moment, this.#zones));
    else if (value.kind === 'date') this.#days.add(wall);
    else this.#instants.add(this.#instantMeant(moment));
  }

  /**
   * A floating time in a UTC series has lost its zone. If it is no start in the host's zone either, its time of day
   * is ignored, and it names the occurrence of its day if there is exactly one.
   */
  #instantMeant(moment: Moment): number {
    const { start } = this.#series;
    const instant = readingZone(moment, start).instantOf(moment.wall);
    if (start.value.kind !== 'utc' || !isFloating(moment) || this.#walls.has(instant)) return instant;
    const [only, ...others] = this.#startsOn.get(startOfDay(moment.wall)) ?? [];
    return only && others.length === 0 ? only.wall : instant;
  }

  /** @param wall start of an occurrence, in the zone of the series */
  has(wall: Wall): boolean {
    return (
      this.#days.has(startOfDay(wall)) ||
      (this.#instants.size > 0 && this.#instants.has(this.#series.start.zone.instantOf(wall)))
    );
  }
}

/**
 * The start that a RECURRENCE-ID overrides, in the zone of its series. A date without a time means the time of day of
 * the series.
 */
export function overriddenStart(moment: Moment, { start, allDay }: Timing, zones: TimeZones): Wall {
  if (allDay) return dayMeant(moment.value, moment, zones);
  if (moment.value.kind === 'date') return moment.wall + (start.wall - startOfDay(start.wall));
  return start.zone.wallOf(readingZone(moment, start).instantOf(moment.wall));
}

/** The values of EXDATE, comma-separated and over several lines, including those inside a rule. */
export function* exclusionsOf(
  component: Component,
  rules: readonly Rule[],
  zones: TimeZones,
  meter: Meter,
  uid: string | undefined,
): Generator<Moment> {
  const moments = function* (value: string, params: Property['params'], place: Place): Generator<Moment> {
    for (const item of itemsOf(value, meter, place)) yield momentOf({ value: item, params }, zones, place);
  };
  for (const { value, params, line } of allProperties(component, 'EXDATE', meter, uid))
    yield* moments(value, params, { uid, line });
  for (const { exdate = '', place } of rules) yield* moments(exdate, {}, place);
}

/** A floating time is in the zone of its series, or, if that has none, in the host's. */
function readingZone(moment: Moment, series: Moment): Moment['zone'] {
  return isFloating(moment) && series.value.kind === 'local' ? series.zone : moment.zone;
}

function isFloating({ value }: Moment): boolean {
  return value.kind === 'local' && value.tzid === undefined;
}

/** Which day of a series of whole days is named: Exchange writes its midnight in the calendar's zone, or as an instant. */
export function dayMeant(value: DateValue, moment: Pick<Moment, 'wall'>, zones: TimeZones): Wall {
  const isInstant = value.kind === 'utc' && moment.wall % DAY !== 0;
  return startOfDay(isInstant ? zones.ofCalendar.wallOf(moment.wall) : moment.wall);
}
