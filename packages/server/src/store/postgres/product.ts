import type { ClientBase } from 'pg';

/** Which parts of PostgreSQL a database has. */
export interface Product {
  /**
   * Without exclusion constraints, extensions and NOTIFY: the store does without all of them. Distributed engines that speak
   * PostgreSQL's protocol lack some.
   */
  readonly plain: boolean;
  /** The type of texts that are compared and sorted: by their bytes, as in SQLite, whatever the database's rules. */
  readonly key: 'TEXT' | 'TEXT COLLATE "C"';
}

/** @param plain whether the database is taken as plain, or by what it says that it is */
export async function productOf(client: ClientBase, plain: boolean | 'detect'): Promise<Product> {
  const { rows } = await client.query<{ version: string }>('SELECT version()');
  const version = rows[0]?.version ?? '';
  const isCockroach = version.includes('CockroachDB');
  return {
    plain: plain === 'detect' ? isCockroach || version.includes('-YB-') || (await hasCitus(client)) : plain,
    // CockroachDB has no columns with this collation, and needs none: it sorts by bytes anyhow.
    key: isCockroach ? 'TEXT' : 'TEXT COLLATE "C"',
  };
}

async function hasCitus(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 FROM pg_extension WHERE extname = 'citus'");
  return rows.length > 0;
}
