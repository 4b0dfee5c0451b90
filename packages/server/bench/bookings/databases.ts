import { mkdtemp, rm, stat } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres, openSqlite, type SqlStore } from '../../src/index.ts';
import { watchSqlite, type Watch } from './statements.ts';

export type Kind = 'sqlite' | 'postgres';

/** A database server, or a folder of files, with room for several stores side by side. */
export interface Databases {
  readonly kind: Kind;
  readonly name: string;
  /** Where the store of a name is, or will be: for {@link openStore}, also in another process. */
  place(name: string): Promise<string>;
  /** Inserts one row durably, on the same connection each time, with nothing of ours: what all bookings are compared with. */
  readonly insert: (text: string) => Promise<void>;
  /** Lets the database look at its tables, which PostgreSQL does by itself within the first minute. */
  analyse(name: string): Promise<void>;
  /** Bytes on disk of a store that is closed. */
  bytes(name: string): Promise<number>;
  readonly watch: Watch;
  /** Deletes everything. */
  close(): Promise<void>;
}

/** Opens the store at a place, a new one or that which is there. */
export async function openStore(kind: Kind, place: string): Promise<SqlStore> {
  return kind === 'sqlite' ? openSqlite(place) : openPostgres(place);
}

/** SQLite files in a temporary folder. */
export async function sqliteDatabases(): Promise<Databases> {
  const folder = await mkdtemp(join(tmpdir(), 'team-booking-bench-'));
  const bare = new DatabaseSync(join(folder, 'bare.db'));
  bare.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  bare.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = bare.prepare('INSERT INTO bare (text) VALUES (?)');
  const place = (name: string) => join(folder, `${name}.db`);
  return {
    kind: 'sqlite',
    name: 'SQLite',
    place: async (name) => place(name),
    insert: async (text) => void insert.run(text),
    analyse: async () => {},
    bytes: async (name) => (await stat(place(name))).size,
    watch: watchSqlite,
    async close() {
      bare.close();
      await rm(folder, { recursive: true });
    },
  };
}
