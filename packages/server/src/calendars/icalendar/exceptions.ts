import { allLines, parseProperty, type Component, type Property } from './content-lines.ts';
import { DAY } from '@team-booking/core/time';
import { startOfDay, type DateValue, type Wall } from './date-values.ts';
import { momentOf, type Moment, type Start, type Timing } from './event.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * The occurrences of one series that EXDATE or RECURRENCE-ID name. Programs write them as instants, as clock readings
 * of another zone, and as bare days; a series of whole days may be excepted by an instant, and vice versa.
 */
export class Exceptions {
  readonly #series: Timing;
  readonly #zones: TimeZones;
  readonly #starts: readonly Start[];
  readonly #days = new Set<Wall>();
  readonly #instants = new Set<number>();

  /** @param starts of the occurrences that may be excepted, by the clock of the series */
  constructor(series: Timing, zones: TimeZones, starts: readonly Start[]) {
    this.#series = series;
    this.#zones = zones;
    this.#starts = starts;
  }

  add(moment: Moment): void {
    const { value } = moment;
    if (this.#series.allDay) this.#days.add(dayMeant(value, moment, this.#zones));
    else if (value.kind === 'date') this.#days.add(value.wall);
    else this.#instants.add(this.#instantMeant(moment));
  }

  /**
   * A floating reading in a UTC series has lost its zone. If it is no start in the host's zone either, its time
   * is ignored, and it names the occurrence of its day if there is exactly one.
   */
  #instantMeant(moment: Moment): number {
    const { start } = this.#series;
    const instant = readingZone(moment, start).instantOf(moment.wall);
    if (start.value.kind !== 'utc' || !isFloating(moment) || this.#starts.some(({ wall }) => wall === instant))
      return instant;
    const sameDay = this.#starts.filter(({ wall }) => startOfDay(wall) === startOfDay(moment.wall));
    return sameDay.length === 1 && sameDay[0] ? sameDay[0].wall : instant;
  }

  /** @param wall start of an occurrence, by the clock of the series */
  has(wall: Wall): boolean {
    return (
      this.#days.has(startOfDay(wall)) ||
      (this.#instants.size > 0 && this.#instants.has(this.#series.start.zone.instantOf(wall)))
    );
  }
}

/**
 * The start that a RECURRENCE-ID names, in the zone of its series. For a bare day that is the time of day of the series.
 */
export function startMeant(moment: Moment, { start, allDay }: Timing, zones: TimeZones): Wall {
  if (allDay) return dayMeant(moment.value, moment, zones);
  if (moment.value.kind === 'date') return moment.wall + (start.wall - startOfDay(start.wall));
  return start.zone.wallOf(readingZone(moment, start).instantOf(moment.wall));
}

/** The values of EXDATE, comma-separated and over several lines. */
export function exclusionsOf(component: Component, zones: TimeZones, uid: string | undefined): Moment[] {
  return allLines(component, 'EXDATE').flatMap((line) => momentsOf(parseProperty(line, uid), zones, uid));
}

function momentsOf(property: Property, zones: TimeZones, uid: string | undefined): Moment[] {
  const { params, line } = property;
  return property.value
    .split(',')
    .filter((value) => value.trim() !== '')
    .map((value) => momentOf({ value, params }, zones, { uid, line }));
}

/** A reading without a zone is in the zone of its series, or, if that has none, in the host's. */
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
