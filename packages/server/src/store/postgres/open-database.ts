import { Pool } from 'pg';
import { retrying, type Retrying } from '../sql/retrying.ts';
import { TYPES } from './connection.ts';
import { FULL, PLAIN } from './dialect.ts';
import { type Isolation, PostgresDatabase } from './postgres-database.ts';
import { prepare } from './prepare.ts';

/** How a PostgreSQL database is opened. */
export interface PostgresOptions extends Partial<Retrying> {
  /** Maximum number of connections of this process, besides one that listens. Default: 10. */
  readonly connections?: number;
  /**
   * Whether the database lacks exclusion constraints, extensions and NOTIFY, as distributed engines do. Default: `detect`, by what the
   * database says that it is.
   */
  readonly plain?: boolean | 'detect';
  /**
   * Isolation of transactions that write. Default: READ COMMITTED, as locks of rows are what keeps them apart. Under a stricter one they
   * are run again more often. Some engines give a stricter one than they are asked for.
   */
  readonly isolation?: Isolation;
}

/** A database that is ready for the store. */
export interface OpenedDatabase {
  readonly database: PostgresDatabase;
  readonly pool: Pool;
  /** Whether it is plain, so that it has no NOTIFY. */
  readonly plain: boolean;
  /** Whether its tables were made just now. */
  readonly isNew: boolean;
}

/** How much longer than the patience an answer may take until the connection counts as lost, milliseconds. */
const ANSWER = 10_000;
/** How long an idle connection is kept, and how old one may become, seconds. */
const [IDLE, AGE] = [60, 30 * 60] as const;

/**
 * Connects to a database and brings it to the present schema.
 *
 * @throws {StoreUnusable} if it cannot be used. No error repeats the password
 */
export async function openDatabase(url: string, options: PostgresOptions = {}): Promise<OpenedDatabase> {
  const { connections = 10, plain = 'detect', isolation, ...given } = options;
  const patient = retrying(given);
  const prepared = await prepare(url, plain, patient);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'team-booking',
    types: TYPES,
    keepAlive: true,
    connectionTimeoutMillis: Math.max(1, patient.patience),
    query_timeout: patient.patience + ANSWER,
    idleTimeoutMillis: IDLE * 1000,
    maxLifetimeSeconds: AGE,
    pipeline: true,
  });
  // A connection can break at any time. Whoever uses it then gets the error; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  const database = new PostgresDatabase(pool, prepared.needsQuery ? PLAIN : FULL, patient, isolation);
  return { database, pool, plain: prepared.plain, isNew: prepared.isNew };
}
