import { RandomNumbers } from '../../packages/core/test/random-numbers.ts';
import { OPERATIONS } from './operations/index.ts';
import type { Burst } from './plan/plan.ts';
import { mixed } from './plan/mixed.ts';
import { BrokenPromise } from './promises/broken.ts';
import { fallQuiet, QUIET } from './promises/quiet.ts';
import { checkEverything, settle } from './promises/settle.ts';
import type { CreateShared } from './stores/shared.ts';
import { World } from './world/world.ts';

/** A promise that was broken, and what had happened before. */
export interface Failure {
  readonly promise: string;
  readonly detail: string;
  /** Which burst broke it. */
  readonly burst: number;
  /** What happened, by burst, in words. */
  readonly log: readonly { readonly at: number; readonly words: readonly string[] }[];
}

export interface Run {
  /** SHA-256 of everything that happened, in its order. */
  readonly hash: string;
  readonly operations: number;
  readonly steps: number;
  readonly failure: Failure | null;
}

/** After so many bursts everything is read back and compared. */
const EVERY = 25;
/** After so many bursts all is delivered, where there is time for it before the next one. */
const QUIET_EVERY = 2;

/**
 * Does what a plan says, on a database of its own, and checks after every burst that no promise was broken. Everything that is chance
 * follows from the seed, so that the same seed and plan do exactly the same.
 */
export async function simulate(create: CreateShared, seed: number, plan: readonly Burst[]): Promise<Run> {
  const restore = seedCrypto(mixed(seed, 2));
  const log: { at: number; words: readonly string[] }[] = [];
  let operations = 0;
  let burst = 0;
  const world = await World.create(create, seed, plan[0]?.at ?? 0);
  let failure: Failure | null = null;
  try {
    for (const [i, { at, seed: own, operations: all }] of plan.entries()) {
      world.now = at;
      world.log = [];
      log.push({ at, words: world.log });
      operations += all.length;
      await world.steps.together(
        own,
        all.map(
          ({ kind, seed: chances }) =>
            () =>
              OPERATIONS[kind](world, new RandomNumbers(chances)),
        ),
      );
      await settle(world, own % world.processes.length);
      burst++;
      if (burst % EVERY === 0) await checkEverything(world);
      const pause = (plan[i + 1]?.at ?? Infinity) - at;
      if (pause === Infinity || (burst % QUIET_EVERY === 0 && pause > QUIET)) await fallQuiet(world);
    }
    await checkEverything(world);
  } catch (error) {
    const broken = error instanceof BrokenPromise ? error : unforeseen(error);
    failure = { promise: broken.promise, detail: broken.message, burst, log };
  } finally {
    restore();
    await world.end();
  }
  return { hash: world.steps.hash(), steps: world.steps.count, operations, failure };
}

function unforeseen(error: unknown): BrokenPromise {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return new BrokenPromise('no request fails for a reason that nobody foresaw', `${name} ${message}\n${stack}`);
}

/** Makes ids and everything else that is drawn by `crypto` follow from a seed; returns how to end that. */
function seedCrypto(seed: number): () => void {
  const random = new RandomNumbers(seed);
  const { crypto } = globalThis;
  const seeded = Object.create(crypto, {
    getRandomValues: {
      value: <T extends ArrayBufferView>(array: T): T => {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        for (let i = 0; i < bytes.length; i++) bytes[i] = random.below(256);
        return array;
      },
    },
  }) as Crypto;
  Object.defineProperty(globalThis, 'crypto', { value: seeded, configurable: true, writable: true });
  return () => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true });
}
