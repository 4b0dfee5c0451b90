import type { Pool, PoolClient } from 'pg';
import { StoreUnavailable } from '@team-booking/engine';
import { ClientConnection } from './connection.ts';
import { codeOf, isLost, isUnsent, messageOf } from './errors.ts';

/** A connection may break between a commit and its answer, so nobody knows whether it took effect. Never run again by itself. */
export class OutcomeUnknown extends StoreUnavailable {
  constructor(cause: unknown) {
    super(
      `The connection to the database was lost while it committed (${messageOf(cause)})`,
      'Check that PostgreSQL runs and that the network reaches it. Whoever repeats the request with its key gets the answer, also if it took effect.',
      { cause },
    );
  }
}

/**
 * Runs work in one transaction on a connection of a pool.
 *
 * @param begin begins it; several statements, as a transaction's settings must not outlive it
 */
export async function runTransaction<T>(
  pool: Pool,
  begin: string,
  work: (connection: ClientConnection) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isUsable = false;
  try {
    await client.query(begin);
    const connection = new ClientConnection(client);
    try {
      const result = await work(connection);
      await connection.succeeded();
      await commit(client);
      isUsable = true;
      return result;
    } catch (error) {
      await connection.idle();
      isUsable = !isLost(error) && !(error instanceof OutcomeUnknown) && (await isRolledBack(client));
      throw error;
    }
  } finally {
    client.release(!isUsable);
  }
}

async function commit(client: PoolClient): Promise<void> {
  let command: string;
  try {
    ({ command } = await client.query('COMMIT'));
  } catch (error) {
    if (isUnsent(error)) throw error;
    // 40003 is how distributed engines say that they do not know either.
    throw isLost(error) || codeOf(error) === '40003' ? new OutcomeUnknown(error) : error;
  }
  // Where a statement failed and its error was swallowed, COMMIT rolls back and is no error.
  if (command !== 'COMMIT') throw new Error('A transaction was to be committed in which a statement had failed');
}

/** Ends a transaction that may have ended already, as after an error at its commit. */
async function isRolledBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}
