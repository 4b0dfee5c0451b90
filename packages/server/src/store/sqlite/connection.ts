import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A row as SQLite returns it. */
export type Row = Record<string, string | number | null>;

/** A connection that prepares each statement once. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  /**
   * Opens a file.
   *
   * @param blocking how long statements wait for other processes' locks, milliseconds. The wait blocks the event loop
   */
  constructor(file: string, blocking: number) {
    this.#database = new DatabaseSync(file, { timeout: blocking, enableForeignKeyConstraints: true });
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;');
  }

  all(sql: string, ...parameters: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...parameters) as Row[];
  }

  get(sql: string, ...parameters: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...parameters) as Row | undefined;
  }

  /** @returns how many rows changed */
  run(sql: string, ...parameters: SQLInputValue[]): number {
    return Number(this.#prepare(sql).run(...parameters).changes);
  }

  /** Runs several statements, unprepared. */
  execute(sql: string): void {
    this.#database.exec(sql);
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
    if (!statement) this.#prepared.set(sql, (statement = this.#database.prepare(sql)));
    return statement;
  }
}
