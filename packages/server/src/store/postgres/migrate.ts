import type { ClientBase } from 'pg';
import { StoreUnusable } from '@team-booking/engine';
import { newerSchema } from '../sql/newer-schema.ts';
import { codeOf, messageOf } from './errors.ts';
import { UNUSABLE } from './failures.ts';
import { type Migration, MIGRATIONS } from './migrations/index.ts';
import type { Product } from './product.ts';

/** The only row of `schema_version` says how many migrations have run, and whether they made a plain schema. */
const CREATE = `CREATE TABLE IF NOT EXISTS schema_version (
  id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  version BIGINT NOT NULL,
  plain BIGINT NOT NULL
)`;

/** What a database's tables are like. */
export interface Schema {
  /** Whether they do without constraint and extension: they stay as they were made. */
  readonly plain: boolean;
  /** Whether this call has made them. */
  readonly isNew: boolean;
}

/**
 * Brings a database to the present schema, each migration in a transaction of its own. Processes that start at once wait for each
 * other at a row's lock.
 *
 * @throws {StoreUnusable} if a newer version of the server has written the database, or another program
 */
export async function migrate(
  client: ClientBase,
  product: Product,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Schema> {
  let isNew = false;
  await createVersion(client, product.plain);
  for (;;) {
    // Whoever waits for this one must not wait for ever if its process stands still.
    await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL idle_in_transaction_session_timeout = 15000`);
    try {
      const { rows } = await client.query<{ version: string; plain: string }>(
        'SELECT version, plain FROM schema_version WHERE id = 1 FOR UPDATE',
      );
      const version = Number(rows[0]!.version);
      const plain = Number(rows[0]!.plain) === 1;
      if (version > migrations.length) throw newerSchema(version, migrations.length);
      const migration = migrations[version];
      if (migration) {
        const work = migration({ ...product, plain }, client);
        await (typeof work === 'string' ? client.query(work) : work);
        await client.query('UPDATE schema_version SET version = $1 WHERE id = 1', [version + 1]);
      }
      await client.query('COMMIT');
      if (!migration) return { plain, isNew };
      isNew ||= version === 0;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw asUnusable(error);
    }
  }
}

async function createVersion(client: ClientBase, plain: boolean): Promise<void> {
  const isThere = 'SELECT 1 FROM schema_version';
  // A database of which only the tables are ours may let nobody create any.
  const found = await client.query(isThere).catch((error: unknown) => {
    if (codeOf(error) === '42P01') return null;
    throw error;
  });
  if (found && found.rows.length > 0) return;
  try {
    await client.query(CREATE);
  } catch (error) {
    // Of processes that create a table at the same time all but one can fail, whatever IF NOT EXISTS says.
    if (!['23505', '42P07', '42710', 'XX000', '40001'].includes(codeOf(error))) throw asUnusable(error);
  }
  await client.query('INSERT INTO schema_version (id, version, plain) VALUES (1, 0, $1) ON CONFLICT (id) DO NOTHING', [
    plain ? 1 : 0,
  ]);
}

function asUnusable(error: unknown): unknown {
  const [what, remedy, when] = UNUSABLE[codeOf(error)] ?? [];
  if (what === undefined || remedy === undefined || when?.test(messageOf(error)) === false) return error;
  return new StoreUnusable(`${what} (${messageOf(error)})`, remedy, { cause: error });
}
