import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { BrokenPromise } from '../promises/broken.ts';
import { ProcessDied, type Life } from './life.ts';

const DONE = Promise.resolve();
/** No burst needs nearly as many. */
const MOST_STEPS = 20_000;
/** Turns of the event loop in which something has to happen. */
const LONGEST_WAIT = 100;

/**
 * The order of everything that happens at the same time. Whoever wants to do something waits for their turn; one goes on at a time,
 * chosen by the seed, and only when nobody is doing anything any more.
 */
export class Steps {
  readonly #trace = createHash('sha256');
  #scheduler: fc.Scheduler | null = null;
  /** Calls that a real database is working on. */
  #busy = 0;
  /** Called when nobody does anything any more that takes real time. */
  #rests: () => void = () => {};
  /** Those who wait for a lock. */
  readonly #paused: (() => void)[] = [];
  /** All steps so far. */
  count = 0;

  /** Resolves when it is their turn: at once if nothing else is going on. Rejects when the process dies before. */
  turn(label: string, life: Life): Promise<void> {
    if (life.over) return Promise.reject(new ProcessDied());
    const scheduler = this.#scheduler;
    if (!scheduler) return DONE;
    return new Promise((resolve, reject) => {
      life.waiting.add(reject);
      const goOn = (): void => {
        // Whatever waited when its process died has been told already.
        if (!life.waiting.delete(reject)) return;
        this.note(`${life.name} ${label}`);
        resolve();
      };
      scheduler.schedule(DONE).then(goOn, reject);
    });
  }

  /** Waits until somebody else's transaction has ended, and then for their turn: before that a lock would not be free either. */
  async pause(life: Life): Promise<void> {
    if (life.over) throw new ProcessDied();
    if (this.#scheduler) {
      await new Promise<void>((resolve, reject) => {
        life.waiting.add(reject);
        this.#paused.push(() => {
          if (life.waiting.delete(reject)) resolve();
        });
      });
    }
    await this.turn('goes on', life);
  }

  /** A transaction has ended, or will never: whoever waits for a lock may try again. */
  freed(): void {
    for (const goOn of this.#paused.splice(0)) goOn();
  }

  /** Somebody begins with something that takes real time: until they end, nobody has their turn. */
  begin(): void {
    this.#busy++;
  }

  end(): void {
    this.#busy--;
    if (this.#busy === 0) this.#rests();
  }

  /** Lets all of these go on at the same time until each is done. */
  async together(seed: number, works: readonly (() => Promise<void>)[]): Promise<void> {
    const [scheduler] = fc.sample(fc.scheduler(), { seed, numRuns: 1 });
    this.#scheduler = scheduler!;
    let left = works.length;
    const all = Promise.all(works.map((work) => work().finally(() => left--)));
    all.catch(() => {});
    try {
      for (let steps = 0; ; steps++) {
        for (let turns = 0; turns < LONGEST_WAIT; turns++) {
          await this.#quiet();
          if (scheduler!.count() === 0) this.freed();
          if (left === 0 || scheduler!.count() > 0) break;
        }
        if (left === 0) break;
        if (scheduler!.count() === 0 || steps > MOST_STEPS) {
          throw new BrokenPromise('every request is answered', `${left} requests go round in circles or wait for ever`);
        }
        await scheduler!.waitOne();
      }
      await all;
    } finally {
      this.#scheduler = null;
    }
  }

  /** Writes down what happened. */
  note(what: string): void {
    this.count++;
    this.#trace.update(what).update('\n');
  }

  /** SHA-256 of everything that happened. */
  hash(): string {
    return this.#trace.copy().digest('hex');
  }

  /** Waits until everybody waits for their turn. */
  async #quiet(): Promise<void> {
    await eventLoop();
    while (this.#busy > 0) {
      await new Promise<void>((resolve) => (this.#rests = resolve));
      await eventLoop();
    }
  }
}

/** Resolves when the event loop has turned. */
function eventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
