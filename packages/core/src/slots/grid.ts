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

/**
 * The starts of a grid from one instant to before another, numbered from 0. They are computed, not stored: a clock's offset is the
 * same for months, and as long as it is, places and instants follow from each other by arithmetic.
 */
export class Starts {
  readonly length: number;
  readonly #step: number;
  readonly #phase: number;
  readonly #perDay: number;
  /** Whether the step goes on over midnight, as it divides a day. */
  readonly #steady: boolean;
  /** The parts of the range in which the clock keeps its offset. A start's place is its ordinal plus the shift. */
  readonly #periods: { start: number; offset: number; place: number; shift: number }[] = [];
  readonly #to: number;

  /** @throws QueryError `unknown-time-zone`, `too-many-starts` */
  constructor(grid: SlotGrid, from: number, to: number) {
    this.#step = grid.step * MINUTE;
    // Offsets may be negative or longer than a step.
    this.#phase = (((grid.offset % grid.step) + grid.step) % grid.step) * MINUTE;
    this.#perDay = Math.max(0, Math.ceil((DAY - this.#phase) / this.#step));
    this.#steady = this.#perDay * this.#step === DAY;
    this.#to = to;
    if (!(((to - from) / DAY) * Math.max(1, this.#perDay) <= MAX_STARTS)) throw tooManyStarts('/step', MAX_STARTS);
    const zone = zoneTable(grid.timeZone);
    let place = 0;
    for (let start = from; start < to;) {
      const offset = offsetAt(zone, start);
      const end = Math.min(to, offsetEnd(zone, start));
      const first = this.#ordinal(start + offset);
      this.#periods.push({ start, offset, place, shift: place - first });
      place += this.#ordinal(end + offset) - first;
      start = end;
    }
    this.length = place;
  }

  /** How many starts are before an instant; so the place of the first that is not. */
  before(instant: number): number {
    if (instant >= this.#to) return this.length;
    for (let p = this.#periods.length - 1; p >= 0; p--) {
      const { start, offset, shift } = this.#periods[p]!;
      if (instant >= start) return this.#ordinal(instant + offset) + shift;
    }
    return 0;
  }

  /** The instant of a start. */
  at(place: number): number {
    let p = this.#periods.length - 1;
    while (this.#periods[p]!.place > place) p--;
    const { offset, shift } = this.#periods[p]!;
    const ordinal = place - shift;
    const day = Math.floor(ordinal / this.#perDay);
    return day * DAY + this.#phase + (ordinal - day * this.#perDay) * this.#step - offset;
  }

  /** How many starts a clock that has run since 1970 without a change would have shown before this one. */
  #ordinal(wall: number): number {
    if (this.#steady) return Math.ceil((wall - this.#phase) / this.#step);
    const day = Math.floor(wall / DAY);
    const ofDay = Math.ceil((wall - day * DAY - this.#phase) / this.#step);
    return day * this.#perDay + Math.max(0, Math.min(ofDay, this.#perDay));
  }
}
