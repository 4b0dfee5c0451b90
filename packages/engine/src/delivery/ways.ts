import { backOff } from './back-off.ts';

/** How a way to receivers is doing, in this process. */
interface Way {
  underway: number;
  failures: number;
  /** Nothing more is tried before, epoch milliseconds. */
  notBefore: number;
}

/**
 * The ways on which deliveries go out. One that fails is tried again by one delivery at a time, later each time, so that what waits for it
 * holds up nobody else.
 */
export class Ways {
  readonly #ways = new Map<string, Way>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Takes a place on a way. @returns 0, or how many milliseconds to wait before there may be one */
  take(name: string, atOnce: number, now: number): number {
    let way = this.#ways.get(name);
    if (!way) this.#ways.set(name, (way = { underway: 0, failures: 0, notBefore: 0 }));
    const places = way.failures > 0 ? 1 : atOnce;
    if (now < way.notBefore) return way.notBefore - now;
    if (way.underway >= places) return WAIT;
    way.underway += 1;
    return 0;
  }

  /** Gives a place back. @param failed whether the way itself seems to be closed */
  give(name: string, failed: boolean, now: number): void {
    const way = this.#ways.get(name)!;
    way.underway -= 1;
    if (failed) {
      way.failures += 1;
      // One failure may be the message's; the way is closed by the second in a row.
      if (way.failures > 1) way.notBefore = now + backOff(way.failures - 1, this.#random());
    } else {
      way.failures = 0;
      way.notBefore = 0;
    }
    if (way.underway === 0 && way.failures === 0) this.#ways.delete(name);
  }
}

/** How long to wait for a place on a way that is full, milliseconds. */
const WAIT = 200;
