import { Client } from 'pg';
import { StoreUnavailable, StoreUnusable } from '@team-booking/engine';
import type { Retrying } from '../sql/retrying.ts';
import { checkAddress, withoutPassword } from './address.ts';
import { checkSettings } from './check-settings.ts';
import { asUnavailable, isPassing, messageOf } from './errors.ts';
import { migrate } from './migrate.ts';
import { productOf } from './product.ts';

/** A database with the present schema. */
export interface Prepared {
  /** Whether it is plain, so that it has no NOTIFY. */
  readonly plain: boolean;
  /** Whether no constraint refuses overlaps, so that a query has to. */
  readonly needsQuery: boolean;
  /** Whether its tables were made just now. */
  readonly isNew: boolean;
}

/** Pause between two attempts to reach a database that is not there yet, milliseconds. */
const AGAIN = 100;

/**
 * Brings a database to the present schema, on a connection of its own, which may take as long as it needs.
 *
 * @throws {StoreUnusable} if it cannot be used. No error repeats the password
 */
export async function prepare(url: string, plain: boolean | 'detect', retrying: Retrying): Promise<Prepared> {
  checkAddress(url);
  const { elapsed, patience, pause } = retrying;
  const deadline = elapsed() + patience;
  for (;;) {
    try {
      return await prepared(url, plain, patience);
    } catch (error) {
      if (!isPassing(error) || elapsed() >= deadline) throw asUnusable(error, url);
    }
    await pause(AGAIN);
  }
}

async function prepared(url: string, plain: boolean | 'detect', patience: number): Promise<Prepared> {
  const client = new Client({
    connectionString: url,
    application_name: 'team-booking',
    keepAlive: true,
    connectionTimeoutMillis: Math.max(1, patience),
  });
  // What uses the connection gets the error; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const product = await productOf(client, plain);
    await checkSettings(client, product);
    const schema = await migrate(client, product);
    return { plain: product.plain, needsQuery: product.plain || schema.plain, isNew: schema.isNew };
  } finally {
    await client.end().catch(() => {});
  }
}

function asUnusable(error: unknown, url: string): unknown {
  const known = asUnavailable(error);
  if (known instanceof StoreUnusable) return known;
  const [reason, remedy] =
    known instanceof StoreUnavailable
      ? [known.message, known.remedy.replace(/\.$/, '')]
      : [messageOf(error), 'Correct DATABASE_URL, or look into the log of PostgreSQL'];
  const what = `The database ${withoutPassword(url)} cannot be opened: ${reason}`;
  return new StoreUnusable(what, remedy, { cause: error });
}
