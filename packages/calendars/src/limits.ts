import { CalendarUnreadable, type Place } from './problem.ts';

/**
 * Resource limits for one calendar. Past events do not count, except for `bytes`. Exceeding a limit is a failure that
 * names it, never a truncated answer. None of them is wall time: load does not decide whether a host is open.
 */
export interface CalendarLimits {
  /** Size of the text in bytes, the past included: it bounds fetching and scanning. Default 20 MiB. */
  readonly bytes: number;
  /** Events that may overlap the requested range, changed occurrences included. Default 50,000. */
  readonly events: number;
  /** Occurrences within the requested range. Default 50,000. */
  readonly occurrences: number;
  /** Steps of work, each about a microsecond of CPU: occurrences tried, dates listed, zones looked up. Default 2,000,000. */
  readonly steps: number;
}

export const defaultLimits: CalendarLimits = {
  bytes: 20 * 1024 * 1024,
  events: 50_000,
  occurrences: 50_000,
  steps: 2_000_000,
};

/** Meters one reading against its limits. Deterministic: the same text and options always count the same. */
export class Meter {
  readonly limits: CalendarLimits;
  #steps = 0;
  #events = 0;
  #occurrences = 0;

  constructor(limits: Partial<CalendarLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Charges steps; called by every loop whose length a feed controls. @throws CalendarUnreadable `too-complex` */
  step(steps: number, place: Place): void {
    this.#steps += steps;
    if (this.#steps <= this.limits.steps) return;
    throw new CalendarUnreadable('too-complex', `Reading takes more than ${this.limits.steps} steps`, place);
  }

  /** @throws CalendarUnreadable `too-many-events` */
  event(place: Place): void {
    this.#events += 1;
    if (this.#events <= this.limits.events) return;
    const many = `There are more than ${this.limits.events} events that may touch the time looked at`;
    throw new CalendarUnreadable('too-many-events', many, place);
  }

  /** @throws CalendarUnreadable `too-many-occurrences` */
  occurrences(occurrences: number, place: Place): void {
    this.#occurrences += occurrences;
    if (this.#occurrences <= this.limits.occurrences) return;
    const many = `There are more than ${this.limits.occurrences} occurrences in the time looked at`;
    throw new CalendarUnreadable('too-many-occurrences', many, place);
  }
}
