import type { Connection, Insertion, Row, Value } from './database.ts';

/** A connection that gathers the rows that are to be inserted into a table, and sends them together: at the latest before anything else. */
export class Gathering implements Connection {
  readonly #connection: Connection;
  #isEmpty = true;
  /** In the order in which the first row of each came, ever, so that a row comes after those that it refers to. */
  readonly #gathered = new Map<Insertion, { readonly team: string; readonly values: (readonly Value[])[] }>();
  /** The first failure. It may have ended the transaction, whatever became of it. */
  #failure: { readonly error: unknown } | null = null;
  #hasEnded = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  all(sql: string, values?: readonly Value[]): Promise<Row[]> {
    void this.flush();
    return this.#noted(this.#connection.all(sql, values));
  }

  run(sql: string, values?: readonly Value[]): Promise<number> {
    void this.flush();
    return this.#noted(this.#connection.run(sql, values));
  }

  send(sql: string, values?: readonly Value[]): Promise<void> {
    void this.flush();
    return this.#noted(this.#connection.send(sql, values));
  }

  gather(into: Insertion, team: string, values: readonly (readonly Value[])[]): void {
    let gathered = this.#gathered.get(into);
    if (!gathered) this.#gathered.set(into, (gathered = { team, values: [] }));
    gathered.values.push(...values);
    this.#isEmpty = false;
  }

  /** Sends what was gathered, before whatever is asked for next. Whether that failed says {@link check}. */
  async flush(): Promise<void> {
    if (this.#isEmpty || this.#hasEnded) return;
    this.#isEmpty = true;
    const sent: Promise<void>[] = [];
    for (const [into, { team, values }] of this.#gathered) {
      const rows = values.splice(0);
      if (rows.length > 0) sent.push(this.#noted(this.#connection.send(into(rows.length), [team, ...rows.flat()])));
    }
    await Promise.allSettled(sent);
  }

  /** Sends nothing from here on: the transaction is over, or to be taken back. */
  end(): void {
    this.#hasEnded = true;
  }

  /** @throws what the first statement threw that has failed, also where that error was swallowed */
  check(): void {
    if (this.#failure) throw this.#failure.error;
  }

  async #noted<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }
}
