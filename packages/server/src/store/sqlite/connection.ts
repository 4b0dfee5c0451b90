import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Connection, Row, Value } from '../sql/database.ts';

/** Statements that are kept prepared at most; those with a list of values differ by its length. */
const PREPARED = 500;

/** A connection to a file that prepares each statement once. */
export class SqliteConnection implements Connection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  /**
   * Opens a file.
   *
   * @param blocking how long statements wait for other processes' locks, milliseconds. The wait blocks the event loop
   */
  constructor(file: string, blocking: number) {
    this.#database = new DatabaseSync(file, { timeout: blocking, enableForeignKeyConstraints: true });
    this.#database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;',
    );
  }

  async all(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    return this.#prepare(sql).all(...values) as Row[];
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  async send(sql: string, values: readonly Value[] = []): Promise<void> {
    this.#prepare(sql).run(...values);
  }

  /** The first row, at once. */
  get(sql: string): Row | undefined {
    return this.#prepare(sql).get() as Row | undefined;
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

  #prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (statement) return statement;
    if (this.#prepared.size >= PREPARED) this.#prepared.clear();
    // To SQLite `$1` is a name; `?1` is a number.
    statement = this.#database.prepare(sql.replaceAll(/\$(\d)/g, '?$1'));
    this.#prepared.set(sql, statement);
    return statement;
  }
}
