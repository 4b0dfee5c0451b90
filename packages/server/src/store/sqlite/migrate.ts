import { StoreUnusable } from '@team-booking/engine';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './migrations/index.ts';

/**
 * Brings a database to the present schema, each migration in a transaction of its own. Safe with several processes starting at
 * once.
 *
 * @throws {StoreUnusable} if a newer version of the server has written the database
 */
export function migrate(connection: Connection, migrations: readonly string[] = MIGRATIONS): void {
  for (;;) {
    connection.execute('BEGIN IMMEDIATE');
    try {
      const version = Number(connection.get('PRAGMA user_version')?.['user_version']);
      if (version > migrations.length) {
        throw new StoreUnusable(
          `The database has schema ${version}, this server knows ${migrations.length}`,
          'Start the newer version of the server, or restore the backup from before it was installed',
        );
      }
      const sql = migrations[version];
      if (sql !== undefined) connection.execute(`${sql}; PRAGMA user_version = ${version + 1}`);
      connection.execute('COMMIT');
      if (sql === undefined) return;
    } catch (error) {
      if (connection.inTransaction) connection.execute('ROLLBACK');
      throw error;
    }
  }
}
