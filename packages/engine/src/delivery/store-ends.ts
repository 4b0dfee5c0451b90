import { StoreUnavailable } from '../store/errors.ts';
import { CARE, endAttempt, type Care, type Ended } from './end-attempt.ts';
import { inOrder } from './delivery.ts';
import type { Post } from './hand-on.ts';

interface Waiting {
  readonly ended: Ended;
  readonly done: (isDue: boolean) => void;
}

interface Storing extends Post {
  readonly now: () => number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Between two attempts to reach a store that is away, milliseconds. */
const PAUSE = 500;

/** Stores how attempts ended: those that end at the same time in one transaction. One that cannot be stored does not keep the others from it. */
export class StoreEnds {
  readonly #post: Storing;
  #waiting: Waiting[] = [];
  #isStoring = false;
  #isClosing = false;

  constructor(post: Storing) {
    this.#post = post;
  }

  /**
   * Resolves when it is stored, or cannot be: then its lease ends, and the same is sent again.
   *
   * @returns whether there is more to send there at once
   */
  async store(ended: Ended): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#waiting.push({ ended, done: resolve });
    if (!this.#isStoring) void this.#storeAll();
    return promise;
  }

  /** From now on a store that is away is not waited for. */
  close(): void {
    this.#isClosing = true;
  }

  async #storeAll(): Promise<void> {
    this.#isStoring = true;
    // Whatever else ends by now comes along.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      // In the order of their subjects, as every transaction that locks several of them does.
      const all = this.#waiting.toSorted((a, b) => inOrder(a.ended.claim.delivery, b.ended.claim.delivery));
      this.#waiting = [];
      const due = await this.#storeThese(all.map(({ ended }) => ended)).catch((error: unknown) => {
        this.#post.onError?.(error, all[0]!.ended.claim.delivery);
        return [];
      });
      for (const [i, { done }] of all.entries()) done(due[i] ?? false);
    }
    this.#isStoring = false;
  }

  async #storeThese(all: readonly Ended[]): Promise<readonly boolean[]> {
    try {
      return await this.#write(all, 'settle and plan');
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const due: boolean[] = [];
      for (const one of all) due.push(await this.#storeOne(one));
      return due;
    }
  }

  /** As much of it as can be stored. */
  async #storeOne(one: Ended): Promise<boolean> {
    for (const care of CARE) {
      try {
        const [isDue] = await this.#write([one], care);
        return isDue!;
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        this.#post.onError?.(error, one.claim.delivery);
      }
    }
    return false;
  }

  /** As long as a lease holds, nobody else sends the same: it is worth waiting for a store that is away. */
  async #write(all: readonly Ended[], care: Care): Promise<readonly boolean[]> {
    const { store, team, now, pause = sleep } = this.#post;
    const lease = Math.max(...all.map(({ claim }) => claim.delivery.due));
    for (;;) {
      try {
        return await store.write(team, async (transaction) => {
          const due: boolean[] = [];
          for (const one of all) due.push(await endAttempt(transaction, one, care));
          return due;
        });
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || this.#isClosing || now() >= lease) throw error;
        await pause(PAUSE);
      }
    }
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
