import { CalendarUnreadable, type Place } from './problem.ts';

/** Resource limits for one calendar. Exceeding one is a failure that names it, never a truncated answer. */
export interface CalendarLimits {
  /** Size of the text. Default 5 MiB. */
  readonly bytes: number;
  /** Periods of one repetition rule to step through: a daily event since 1970 takes 20,000. Default 25,000. */
  readonly steps: number;
  /** Events of one calendar within the time asked for. Default 20,000. */
  readonly events: number;
  /** Time one reading may take, in milliseconds. Default 5,000. */
  readonly milliseconds: number;
}

export const defaultLimits: CalendarLimits = {
  bytes: 5 * 1024 * 1024,
  steps: 50_000,
  events: 20_000,
  milliseconds: 5_000,
};

/** Meters a reading against its limits. */
export class Meter {
  readonly limits: CalendarLimits;
  #events = 0;
  readonly #deadline: number;

  constructor(limits: CalendarLimits) {
    this.limits = limits;
    this.#deadline = performance.now() + limits.milliseconds;
  }

  /** Adds events found. @throws CalendarUnreadable `too-many-occurrences`, `too-slow` */
  count(events: number, place: Place): void {
    this.check(events, place);
    this.#events += events;
  }

  /** Checks whether that many more are allowed. @throws CalendarUnreadable like `count` */
  check(events: number, place: Place): void {
    if (this.#events + events > this.limits.events) {
      throw new CalendarUnreadable(
        'too-many-occurrences',
        `There are more than ${this.limits.events} events in the time looked at`,
        place,
      );
    }
    if (performance.now() > this.#deadline) {
      throw new CalendarUnreadable('too-slow', `Reading takes more than ${this.limits.milliseconds} ms`, place);
    }
  }
}
