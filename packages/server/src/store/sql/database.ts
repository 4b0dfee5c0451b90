import type { HostTime } from '@team-booking/engine';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** An `INSERT` of so many rows, all of which begin with the team. */
export type Insertion = (rows: number) => string;

/** A connection inside a transaction. SQL numbers its parameters: `$1`, `$2`, … Integers come back as numbers. */
export interface Connection {
  all(sql: string, values?: readonly Value[]): Promise<Row[]>;
  /** @returns how many rows changed */
  run(sql: string, values?: readonly Value[]): Promise<number>;
  /**
   * Runs a statement of which nothing but its success matters. The database may answer later, at the latest before the transaction
   * commits; a failure then ends the transaction. What follows it comes after it.
   */
  send(sql: string, values?: readonly Value[]): Promise<void>;
  /** Where rows of a table are sent together: inserts these before any other statement. A failure then ends the transaction. */
  gather?(into: Insertion, team: string, values: readonly (readonly Value[])[]): void;
}

/** Tables whose rows are locked. */
export type LockedTable = 'team' | 'booking' | 'booking_type' | 'host';

/** What differs between the databases, besides their connections and migrations. */
export interface Dialect {
  /** Locks rows of a team, ascending by id, until the end of the transaction. */
  lockRows(connection: Connection, table: LockedTable, team: string, ids: readonly string[] | 'all'): Promise<void>;
  /**
   * Refuses an overlap where the database itself cannot.
   *
   * @throws {HostTimeTaken}
   */
  refuseOverlap(connection: Connection, team: string, times: readonly HostTime[]): Promise<void>;
  /** Whether this is the error by which the database refuses an overlap. */
  isOverlap(error: unknown): boolean;
}

/** A database that the store works with: SQLite, or one that speaks PostgreSQL. */
export interface Database {
  readonly dialect: Dialect;
  /** Reads one consistent state. */
  read<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * All of it, durable before this resolves, or nothing. Runs `work` again, after a random pause, when it throws a {@link Conflict}
   * or the database reports one, at commit too.
   *
   * @throws {StoreBusy} when its patience ends
   * @throws {StoreUnavailable} for failures of the machine, with a remedy
   */
  write<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Has nothing left in the files of what was overwritten, as far as that is the server's to do. */
  scrub(): Promise<void>;
  /** Tries to write and to read. @throws {StoreUnavailable} */
  ping(): Promise<void>;
  /** Waits for running transactions. Idempotent. */
  close(): Promise<void>;
}

/** What a transaction has read is no longer so: run it again. */
export class Conflict extends Error {
  constructor(what: string) {
    super(`Another transaction has changed ${what}`);
    this.name = 'Conflict';
  }
}
