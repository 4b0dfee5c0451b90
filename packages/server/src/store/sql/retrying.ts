import { setTimeout as sleep } from 'node:timers/promises';

/** How transactions wait for other writers. */
export interface Retrying {
  /** How long a transaction waits and retries in all, milliseconds. The event loop goes on meanwhile. Default: 3000. */
  readonly patience: number;
  /** Waits, milliseconds. Default: a timer. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** A number from 0 to below 1. Default: `Math.random`. */
  readonly random: () => number;
  /** A monotonic clock, milliseconds. Default: `performance.now`. */
  readonly elapsed: () => number;
}

/** Bounds of the pause between two attempts, milliseconds. */
const PAUSE = { least: 5, most: 50 } as const;

export function retrying(given: Partial<Retrying>): Retrying {
  return {
    patience: 3000,
    pause: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    elapsed: () => performance.now(),
    ...given,
  };
}

/** Pauses between two attempts: randomly, so that several writers do not meet again. */
export function jitter({ pause, random }: Retrying): Promise<void> {
  return pause(PAUSE.least + random() * (PAUSE.most - PAUSE.least));
}
