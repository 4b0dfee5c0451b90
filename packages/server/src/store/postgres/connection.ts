import { type ClientBase, type CustomTypesConfig, type QueryResult, types as builtIn } from 'pg';
import type { Connection, Row, Value } from '../sql/database.ts';

const { INT8, NUMERIC, BOOL } = builtIn.builtins;

type TypeId = Parameters<typeof builtIn.getTypeParser>[0];

/** Readers of types that `pg` would return as texts and booleans; sums of bigint are numeric. By the types' numbers. */
const READERS = new Map<TypeId, (text: string) => number>([
  [INT8, Number],
  [NUMERIC, Number],
  [BOOL, (text) => (text === 't' ? 1 : 0)],
]);

/** Reads values as SQLite returns them. */
export const TYPES: CustomTypesConfig = {
  getTypeParser: (type: TypeId) => READERS.get(type) ?? builtIn.getTypeParser(type),
};

/**
 * A client inside a transaction. Its statements have no names, so a proxy may give every transaction another connection to the
 * database.
 */
export class ClientConnection implements Connection {
  readonly #client: ClientBase;
  readonly #sent = new Set<Promise<unknown>>();
  /** The first failure since the transaction or its latest return to a savepoint. Those after it only say that it has failed. */
  #failure: { readonly error: unknown } | null = null;

  constructor(client: ClientBase) {
    this.#client = client;
  }

  async all(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    return (await this.#query(sql, values)).rows;
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return (await this.#query(sql, values)).rowCount ?? 0;
  }

  async send(sql: string, values: readonly Value[] = []): Promise<void> {
    if (this.#failure) throw this.#failure.error;
    this.#query(sql, values).catch(() => {});
  }

  /** Resolves when every statement so far is answered, so that none of them follows the end of the transaction. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#sent);
  }

  /** Resolves when every statement so far has succeeded. @throws what the first one of those that failed threw */
  async succeeded(): Promise<void> {
    await this.idle();
    if (this.#failure) throw this.#failure.error;
  }

  /** The client keeps the order, and may send a statement before those before it are answered. */
  async #query(sql: string, values: readonly Value[]): Promise<QueryResult<Record<string, Value>>> {
    const result = this.#client.query<Record<string, Value>>(sql, values.map(sent));
    this.#sent.add(result);
    try {
      const answer = await result;
      if (answer.command === 'ROLLBACK') this.#failure = null;
      return answer;
    } catch (error) {
      this.#failure ??= { error };
      throw this.#failure.error;
    } finally {
      this.#sent.delete(result);
    }
  }
}

/** PostgreSQL refuses NUL in a text. What is stored has none, as what people typed is JSON; so what is looked for with one is not found. */
function sent(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
