import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite-errors.ts';

/** Between two attempts, milliseconds. */
const PAUSE = 10;

/**
 * Lets a file have a write-ahead log, which stays with it. Where another process opens the same new file at that moment, SQLite refuses
 * at once and does not wait as its timeout says: both would wait for each other. Thus it is tried again.
 *
 * @param blocking how long, milliseconds. The wait blocks the event loop
 */
export function writeAhead(database: DatabaseSync, blocking: number): void {
  const deadline = performance.now() + blocking;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
