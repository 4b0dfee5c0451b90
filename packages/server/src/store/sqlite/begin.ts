import { jitter, type Retrying } from '../sql/retrying.ts';
import type { SqliteConnection } from './connection.ts';
import { isBusy } from './sqlite-errors.ts';

/**
 * Begins a transaction. While another process holds the lock it retries with jitter and without blocking the event loop.
 *
 * @param patient whether to go on trying
 */
export async function begin(
  connection: SqliteConnection,
  kind: 'read' | 'write',
  retrying: Retrying,
  patient: () => boolean,
): Promise<void> {
  for (;;) {
    // A rollback that failed, e.g. on a broken disk, must not block all that follow.
    if (connection.inTransaction) connection.execute('ROLLBACK');
    try {
      connection.execute(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      // A deferred transaction takes its lock at the first read: that one must be inside the retry.
      if (kind === 'read') connection.get('PRAGMA user_version');
      return;
    } catch (error) {
      if (!isBusy(error) || !patient()) throw error;
      await jitter(retrying);
    }
  }
}
