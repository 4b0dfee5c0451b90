import { newerSchema } from '../sql/newer-schema.ts';
import type { SqliteConnection } from './connection.ts';
import { FUNCTIONS } from './migrations/functions.ts';
import { MIGRATIONS } from './migrations/index.ts';

/**
 * Brings a database to the present schema, each migration in a transaction of its own. Safe with several processes starting at
 * once.
 *
 * @throws {StoreUnusable} if a newer version of the server has written the database
 */
export function migrate(connection: SqliteConnection, migrations: readonly string[] = MIGRATIONS): void {
  for (const [name, work] of Object.entries(FUNCTIONS)) connection.define(name, work);
  // A table that is built anew must not take along the rows that refer to it; what they refer to is checked instead.
  connection.execute('PRAGMA foreign_keys = OFF');
  try {
    while (migrateOnce(connection, migrations));
  } finally {
    connection.execute('PRAGMA foreign_keys = ON');
  }
}

/** @returns whether there may be more to do */
function migrateOnce(connection: SqliteConnection, migrations: readonly string[]): boolean {
  connection.execute('BEGIN IMMEDIATE');
  try {
    const version = Number(connection.get('PRAGMA user_version')?.['user_version']);
    if (version > migrations.length) throw newerSchema(version, migrations.length);
    const sql = migrations[version];
    if (sql !== undefined) {
      connection.execute(`${sql}; PRAGMA user_version = ${version + 1}`);
      const broken = connection.get('PRAGMA foreign_key_check');
      if (broken) throw new Error(`Migration ${version + 1} leaves ${broken['table']} without its ${broken['parent']}`);
    }
    connection.execute('COMMIT');
    return sql !== undefined;
  } catch (error) {
    if (connection.inTransaction) connection.execute('ROLLBACK');
    throw error;
  }
}
