import { backOff } from './back-off.ts';

/** Bookings of which it could not be found out who has to hear, in this process: they come again, later each time, and hold up no others. */
export class HeldBack {
  readonly #subjects = new Map<string, { readonly failures: number; readonly until: number }>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** How many there are. */
  get size(): number {
    return this.#subjects.size;
  }

  has(subject: string, now: number): boolean {
    return now < (this.#subjects.get(subject)?.until ?? now);
  }

  add(subject: string, now: number): void {
    const failures = (this.#subjects.get(subject)?.failures ?? 0) + 1;
    this.#subjects.set(subject, { failures, until: now + backOff(failures, this.#random()) });
  }

  remove(subject: string): void {
    this.#subjects.delete(subject);
  }
}
