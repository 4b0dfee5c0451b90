import { tooManyStarts } from '../errors/query-errors.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { offsetAt, offsetEnd } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';

/** Where on the clock slots start; one grid for all hosts, so that a team's slots line up (rule 5). */
export interface SlotGrid {
  /** Minutes from one start to the next, counted from midnight. If it does not divide a day, counting restarts at midnight. */
  readonly step: number;
  /** Minutes by which all starts are shifted: step 30, offset 10 means 0:10, 0:40, 1:10, … */
  readonly offset: number;
  /** IANA name of the zone of the clock. */
  readonly timeZone: string;
}

/** Starts a grid may have: every five minutes for nearly two years, or every minute for four months. */
const MAX_STARTS = 200_000;

/** The starts of a grid from one instant to before another. */
export class Starts {
  /** Epoch milliseconds, ascending; a start's place is its index. */
  readonly instants: readonly number[];
  readonly #from: number;
  /** Starts a millisecond. */
  readonly #density: number;

  /** @throws QueryError `unknown-time-zone`, `too-many-starts` */
  constructor({ step: minutes, offset: shift, timeZone }: SlotGrid, from: number, to: number) {
    const step = minutes * MINUTE;
    // Offsets may be negative or longer than a step.
    const phase = (((shift % minutes) + minutes) % minutes) * MINUTE;
    if (!(step > 0 && (to - from) / Math.min(step, DAY) <= MAX_STARTS)) throw tooManyStarts('/step', MAX_STARTS);
    const zone = zoneTable(timeZone);
    const instants: number[] = [];
    // The parts of the range in which the clock keeps its offset.
    for (let start = from, end; start < to; start = end) {
      const offset = offsetAt(zone, start);
      end = Math.min(to, offsetEnd(zone, start));
      for (let day = Math.floor((start + offset) / DAY) * DAY; day < end + offset; day += DAY) {
        for (let wall = day + phase; wall < Math.min(day + DAY, end + offset); wall += step)
          if (wall >= start + offset) instants.push(wall - offset);
      }
    }
    this.instants = instants;
    this.#from = from;
    this.#density = instants.length / (to - from);
  }

  /** How many starts are before an instant; so the place of the first that is not. */
  before(instant: number): number {
    const { instants } = this;
    const { length } = instants;
    // Starts are spread evenly, but for clock changes and for steps that do not divide a day.
    let place = Math.min(Math.max((instant - this.#from) * this.#density, 0), length) | 0;
    while (place > 0 && instants[place - 1]! >= instant) place--;
    while (place < length && instants[place]! < instant) place++;
    return place;
  }
}
