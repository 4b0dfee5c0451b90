import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.ts';
import { isBusy } from './sqlite-errors.ts';

/** Bounds of the pause between two attempts, milliseconds. Random, so that several processes do not meet again. */
const PAUSE = { least: 5, most: 50 } as const;

/**
 * Begins a transaction. While another process holds the lock it retries with jitter and without blocking the event loop.
 *
 * @param deadline on the monotonic clock; after it the last SQLITE_BUSY is thrown
 */
export async function begin(connection: Connection, kind: 'read' | 'write', deadline: number): Promise<void> {
  for (;;) {
    // A rollback that failed, e.g. on a broken disk, must not block all that follow.
    if (connection.inTransaction) connection.execute('ROLLBACK');
    try {
      connection.execute(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      // A deferred transaction takes its lock at the first read: that one must be inside the retry.
      if (kind === 'read') connection.get('PRAGMA user_version');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error;
      await sleep(PAUSE.least + Math.random() * (PAUSE.most - PAUSE.least));
    }
  }
}
