import { Pool } from 'pg';
import { StoreUnavailable, StoreUnusable } from '@team-booking/engine';
import { retrying, type Retrying } from '../sql/retrying.ts';
import { checkAddress, withoutPassword } from './address.ts';
import { checkSettings } from './check-settings.ts';
import { TYPES } from './connection.ts';
import { asUnavailable, isPassing, messageOf } from './errors.ts';
import { FULL, PLAIN } from './dialect.ts';
import { migrate } from './migrate.ts';
import { type Isolation, PostgresDatabase } from './postgres-database.ts';
import { productOf } from './product.ts';

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
  checkAddress(url);
  const patient = retrying(given);
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
  });
  // A connection can break at any time. Whoever uses it then gets the error; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  try {
    const prepared = await prepare(pool, plain, patient);
    const database = new PostgresDatabase(pool, prepared.needsQuery ? PLAIN : FULL, patient, isolation);
    return { database, pool, plain: prepared.plain, isNew: prepared.isNew };
  } catch (error) {
    await pool.end();
    throw asUnusable(error, url);
  }
}

interface Prepared {
  readonly plain: boolean;
  /** Whether no constraint refuses overlaps, so that a query has to. */
  readonly needsQuery: boolean;
  readonly isNew: boolean;
}

async function prepare(pool: Pool, plain: boolean | 'detect', patient: Retrying): Promise<Prepared> {
  const deadline = patient.elapsed() + patient.patience;
  for (;;) {
    try {
      const client = await pool.connect();
      try {
        const product = await productOf(client, plain);
        await checkSettings(client, product);
        const schema = await migrate(client, product);
        return { plain: product.plain, needsQuery: product.plain || schema.plain, isNew: schema.isNew };
      } finally {
        // Migrations may have changed what a connection remembers.
        client.release(true);
      }
    } catch (error) {
      if (!isPassing(error) || patient.elapsed() >= deadline) throw error;
    }
    await patient.pause(100);
  }
}

function asUnusable(error: unknown, url: string): unknown {
  const known = asUnavailable(error);
  if (!(known instanceof StoreUnavailable)) {
    if (known instanceof StoreUnusable) return known;
    const what = `The database ${withoutPassword(url)} cannot be opened: ${messageOf(error)}`;
    return new StoreUnusable(what, 'Correct DATABASE_URL, or look into the log of PostgreSQL', { cause: error });
  }
  const what = `The database ${withoutPassword(url)} cannot be opened: ${known.message}`;
  return new StoreUnusable(what, known.remedy.replace(/\.$/, ''), { cause: error });
}
