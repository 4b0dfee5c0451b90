import type { StoreTransaction } from '../store/store.ts';

type Work<T> = (transaction: StoreTransaction) => Promise<T>;

/**
 * Runs the very code that would change something, and takes everything back.
 *
 * @param run begins a transaction, e.g. `(work) => store.write(team, work)`
 * @returns what `work` answers
 */
export async function dryRun<T>(run: (work: Work<never>) => Promise<unknown>, work: Work<T>): Promise<T> {
  try {
    await run(async (transaction) => {
      throw new TakenBack(await work(transaction));
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
