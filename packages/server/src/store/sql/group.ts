import type { Connection } from './database.ts';

/** A write that waits for its turn in a group's transaction. */
export interface Waiting {
  readonly work: (connection: Connection) => Promise<unknown>;
  /** On the monotonic clock. */
  readonly deadline: number;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** How one of a group ended. */
export interface Ended {
  /** Tells its result, good or bad; `null` if it was not at its end yet, and waits again. */
  readonly tell: (() => void) | null;
  /** Whether the transaction is still good for others. */
  readonly goesOn: boolean;
}

export interface GroupOptions<C> {
  /** Bounds of a group, as other processes wait for its locks. Time counts from the end of the first one, which may itself have waited. */
  readonly most: { readonly works: number; readonly milliseconds: number };
  readonly elapsed: () => number;
  /** Runs what it is given in one transaction, and commits. */
  readonly transaction: (group: (connection: C) => Promise<void>) => Promise<void>;
  /** Runs one in a savepoint, and takes back what a failing one has done. @throws if the whole transaction has ended */
  readonly runOne: (connection: C, one: Waiting) => Promise<Ended>;
}

/**
 * Takes writes from a queue and runs them in one transaction, one after the other. Nobody learns of a result before the commit; if that
 * fails, all of them do. If not even the first one was run, that concerns everybody who waits.
 */
export async function runGroup<C>(
  queue: Waiting[],
  { most, elapsed, transaction, runOne }: GroupOptions<C>,
): Promise<void> {
  const members: Waiting[] = [];
  const tell: (() => void)[] = [];
  try {
    await transaction(async (connection) => {
      let until = Infinity;
      for (let next = queue.shift(); next; next = queue.shift()) {
        members.push(next);
        const ended = await runOne(connection, next);
        if (ended.tell) tell.push(ended.tell);
        else members.pop();
        until = Math.min(until, elapsed() + most.milliseconds);
        if (!ended.goesOn || members.length >= most.works || elapsed() >= until) break;
      }
    });
  } catch (error) {
    for (const { reject } of members.length > 0 ? members : queue.splice(0)) reject(error);
    return;
  }
  for (const told of tell) told();
}
