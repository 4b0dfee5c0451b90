import type { StoreTransaction } from '../store/store.ts';

type Work<T, More extends readonly unknown[]> = (transaction: StoreTransaction, ...more: More) => Promise<T>;

/**
 * Runs the very code that would change something, and takes everything back.
 *
 * @param run begins a transaction, e.g. `(work) => store.write(team, work)`
 * @returns what `work` answers
 */
export async function dryRun<T, More extends readonly unknown[] = []>(
  run: (work: Work<never, More>) => Promise<unknown>,
  work: Work<T, More>,
): Promise<T> {
  try {
    await run(async (transaction, ...more) => {
      throw new TakenBack(await work(transaction, ...more));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as T;
    throw error;
  }
  throw new Error('A dry run was not taken back');
}

/** Ends a transaction so that nothing of it stays. */
class TakenBack extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super('taken back');
    this.answer = answer;
  }
}
