import { setImmediate as turn } from 'node:timers/promises';
import { StoreBusy, StoreUnavailable } from '@team-booking/engine';
import type { Work } from './bundle.ts';
import { Alone } from './bundle-member.ts';

/** Most writes of a bundle: other processes wait for its locks meanwhile. */
const MOST = 64;

/** A write that waits for others of its group. */
interface Waiting {
  readonly work: Work;
  /** Runs it by itself. */
  readonly alone: () => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs several writes in one transaction. @returns how each ended, after the commit */
type RunTogether = (team: string, works: readonly Work[]) => Promise<readonly PromiseSettledResult<unknown>[]>;

/**
 * Writes of one process that lock the same rows, and so would wait for each other. Those that wait at the same time are a bundle.
 * That only makes them faster: whatever a bundle cannot do or fails at, its writes do by themselves.
 */
export class Bundles {
  readonly #together: RunTogether;
  /** Those who wait, by team and group. A group that is here is running. */
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #running = new Set<Promise<void>>();

  constructor(together: RunTogether) {
    this.#together = together;
  }

  /** @param alone runs the work by itself */
  run<T>(team: string, group: string, work: Work, alone: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const one: Waiting = { work, alone, resolve: resolve as (result: unknown) => void, reject };
    const name = JSON.stringify([team, group]);
    const waiting = this.#waiting.get(name);
    if (waiting) {
      waiting.push(one);
    } else {
      this.#waiting.set(name, [one]);
      const running = this.#drain(team, name);
      this.#running.add(running);
      void running.finally(() => this.#running.delete(running));
    }
    return promise;
  }

  /** Resolves when all that was added so far is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #drain(team: string, name: string): Promise<void> {
    const waiting = this.#waiting.get(name)!;
    while (waiting.length > 0) {
      // Requests that have arrived together get this far in the same turn of the event loop.
      await turn();
      const members = waiting.splice(0, MOST);
      const left = members.length > 1 ? await this.#bundle(team, members, waiting) : members;
      await Promise.all(left.map(runAlone));
    }
    // In the same step as the last look, so that nobody is added in between.
    this.#waiting.delete(name);
  }

  /** @returns those that have to run by themselves */
  async #bundle(team: string, members: readonly Waiting[], waiting: Waiting[]): Promise<Waiting[]> {
    let ended: readonly PromiseSettledResult<unknown>[];
    try {
      ended = await this.#together(
        team,
        members.map(({ work }) => work),
      );
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) return [...members];
      // Whoever waits has waited for the same locks.
      const others = error instanceof StoreBusy ? waiting.splice(0) : [];
      for (const { reject } of [...members, ...others]) reject(error);
      return [];
    }
    return members.filter(({ resolve, reject }, i) => {
      const one = ended[i]!;
      if (one.status === 'fulfilled') resolve(one.value);
      else if (one.reason instanceof Alone) return true;
      else reject(one.reason);
      return false;
    });
  }
}

async function runAlone({ alone, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(await alone());
  } catch (error) {
    reject(error);
  }
}
