import { Client } from 'pg';
import { startCluster } from '../../src/store/postgres/test/start-cluster.ts';
import type { Databases } from './databases.ts';
import { watchPostgres } from './statements.ts';

/** Databases of a PostgreSQL server that is started for them in a temporary folder, with its commits synced. */
export async function postgresDatabases(): Promise<Databases> {
  const cluster = await startCluster();
  const bare = new Client({ connectionString: cluster.url });
  await bare.connect();
  await bare.query('CREATE TABLE bare (id BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY, text TEXT NOT NULL)');
  const made = new Set<string>();
  const nameOf = (name: string) => name.replaceAll('-', '_');
  const place = async (name: string) => {
    if (!made.has(name)) await bare.query(`CREATE DATABASE ${nameOf(name)}`);
    made.add(name);
    return Object.assign(new URL(cluster.url), { pathname: `/${nameOf(name)}` }).href;
  };
  return {
    kind: 'postgres',
    name: 'PostgreSQL',
    place,
    insert: async (text) => void (await bare.query('INSERT INTO bare (text) VALUES ($1)', [text])),
    async analyse(name) {
      const client = new Client({ connectionString: await place(name) });
      await client.connect();
      await client.query('ANALYZE');
      await client.end();
    },
    async bytes(name) {
      const { rows } = await bare.query<{ size: string }>('SELECT pg_database_size($1) AS size', [nameOf(name)]);
      return Number(rows[0]!.size);
    },
    watch: watchPostgres,
    async close() {
      await bare.end();
      await cluster.close();
    },
  };
}
