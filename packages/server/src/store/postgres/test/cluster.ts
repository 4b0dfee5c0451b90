import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type Cluster, SHARED, startCluster } from './start-cluster.ts';

export * from './start-cluster.ts';

interface Test {
  after(work: () => Promise<void>): void;
}

let own: Promise<Cluster> | undefined;

/** Address of the server that tests share: of the whole run, else of this process. Its syncing is off. */
export async function sharedServer(): Promise<string> {
  return process.env[SHARED] ?? (await (own ??= startCluster({ fsync: false }))).url;
}

/** The address of a new, empty database, dropped after the test. */
export async function freshDatabase(test: Test, server?: string): Promise<string> {
  const url = new URL(server ?? (await sharedServer()));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await execute(url.href, `CREATE DATABASE ${name}`);
  test.after(async () => void (await execute(url.href, `DROP DATABASE ${name} WITH (FORCE)`)));
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** Runs statements on a connection of their own. */
export async function execute(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
