import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Connection, Row, Value } from '../sql/database.ts';
import { writeAhead } from './write-ahead.ts';

/** Statements that are kept prepared at most; those with a list of values differ by its length. */
const PREPARED = 500;

/** Pages of the log before they are written back, 16 MB: pages that every booking changes are written back once for many of them. */
const LOGGED = 4000;
/** What is kept in memory of a file, kB. */
const CACHED = 16_000;

interface Prepared {
  readonly statement: StatementSync;
  /** Index of the value of each place; null where they are in order. */
  readonly order: readonly number[] | null;
}

/** A connection to a file that prepares each statement once. */
export class SqliteConnection implements Connection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  /**
   * Opens a file.
   *
   * @param blocking how long statements wait for other processes' locks, milliseconds. The wait blocks the event loop
   */
  constructor(file: string, blocking: number) {
    this.#database = new DatabaseSync(file, { timeout: blocking, enableForeignKeyConstraints: true });
    writeAhead(this.#database, blocking);
    this.#database.exec(
      `PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;
      PRAGMA wal_autocheckpoint = ${LOGGED}; PRAGMA cache_size = -${CACHED};`,
    );
  }

  async all(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    const { statement, order } = this.#prepare(sql);
    return statement.all(...inPlaces(values, order)) as Row[];
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    const { statement, order } = this.#prepare(sql);
    return Number(statement.run(...inPlaces(values, order)).changes);
  }

  async send(sql: string, values: readonly Value[] = []): Promise<void> {
    const { statement, order } = this.#prepare(sql);
    statement.run(...inPlaces(values, order));
  }

  /** The first row, at once. */
  get(sql: string): Row | undefined {
    return this.#prepare(sql).statement.get() as Row | undefined;
  }

  /** Runs several statements at once, unprepared. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  /** Lets statements call a function of texts. */
  define(name: string, work: (...texts: string[]) => string): void {
    this.#database.function(name, { deterministic: true, varargs: true }, (...values) => work(...values.map(String)));
  }

  /** From now on a statement that meets another process's lock fails at once. */
  neverBlock(): void {
    this.#database.exec('PRAGMA busy_timeout = 0');
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    let prepared = this.#prepared.get(sql);
    if (prepared) return prepared;
    if (this.#prepared.size >= PREPARED) this.#prepared.clear();
    const numbers: number[] = [];
    // Without numbers: Node asks SQLite for the name of each place, for which it looks through all that have one.
    const anonymous = sql.replaceAll(/\$(\d+)/g, (_, number: string) => {
      numbers.push(Number(number) - 1);
      return '?';
    });
    const isInOrder = numbers.every((number, place) => number === place);
    prepared = { statement: this.#database.prepare(anonymous), order: isInOrder ? null : numbers };
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

function inPlaces(values: readonly Value[], order: readonly number[] | null): readonly Value[] {
  return order === null ? values : order.map((index) => values[index]!);
}
