import type { Table, Tables } from './tables.ts';

type Query = IDBValidKey | IDBKeyRange;

/** What of a table, or of one of its indexes, is listed. */
export interface Listed<Row> {
  /** `null` = nothing. */
  readonly range: IDBKeyRange | null;
  readonly descending: boolean;
  /** Which rows of the range. Default: all. */
  readonly where?: (row: Row) => boolean;
  /** At most so many. Default: all. */
  readonly limit?: number | undefined;
}

/** Promisifies a request. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
}

/** The object stores of one transaction, promisified. */
export class Requests {
  readonly #transaction: IDBTransaction;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
  }

  get<T extends Table>(table: T, key: IDBValidKey): Promise<Tables[T] | undefined> {
    return done(this.#table(table).get(key) as IDBRequest<Tables[T] | undefined>);
  }

  /** Ascending by key, or by an index. */
  async all<T extends Table>(table: T, range: IDBKeyRange | null, index?: string): Promise<Tables[T][]> {
    if (!range) return [];
    return done(this.#source(table, index).getAll(range) as IDBRequest<Tables[T][]>);
  }

  /** At most `count`, descending. */
  last<T extends Table>(table: T, range: IDBKeyRange | null, count: number, index?: string): Promise<Tables[T][]> {
    return this.list(table, { range, descending: true, limit: count }, index);
  }

  async list<T extends Table>(table: T, listed: Listed<Tables[T]>, index?: string): Promise<Tables[T][]> {
    const { range, descending, where = () => true, limit = Infinity } = listed;
    if (!range || limit === 0) return [];
    const found: Tables[T][] = [];
    const request = this.#source(table, index).openCursor(range, descending ? 'prev' : 'next');
    return new Promise((resolve, reject) => {
      request.addEventListener('error', () => reject(request.error!));
      request.addEventListener('success', () => {
        const cursor = request.result;
        const row = cursor?.value as Tables[T];
        if (cursor && where(row)) found.push(row);
        if (cursor && found.length < limit) cursor.continue();
        else resolve(found);
      });
    });
  }

  /** Adds a row. @throws ConstraintError, which aborts the transaction, if its key or a unique index value exists */
  async add<T extends Table>(table: T, row: Tables[T] | Omit<Tables[T], 'seq'>): Promise<void> {
    await done(this.#table(table).add(row));
  }

  /** Adds a row or replaces it. */
  async put<T extends Table>(table: T, row: Tables[T]): Promise<void> {
    await done(this.#table(table).put(row));
  }

  async delete(table: Table, query: Query): Promise<void> {
    await done(this.#table(table).delete(query));
  }

  /** Deletes the rows that an index finds. @returns how many there were */
  async deleteBy(table: Table, index: string, range: Query | null): Promise<number> {
    if (range === null) return 0;
    const keys = await done(this.#table(table).index(index).getAllKeys(range));
    await Promise.all(keys.map((key) => this.delete(table, key)));
    return keys.length;
  }

  #table(table: Table): IDBObjectStore {
    return this.#transaction.objectStore(table);
  }

  #source(table: Table, index: string | undefined): IDBObjectStore | IDBIndex {
    return index === undefined ? this.#table(table) : this.#table(table).index(index);
  }
}

/** All keys that begin with these parts. `[]` sorts after every other kind of part. */
export function under(...parts: (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}

/** Keys that begin with `parts`, followed by a number in [from, to); `null` if the range is empty. */
export function between(parts: readonly (string | number)[], from: number, to: number): IDBKeyRange | null {
  if (from >= to) return null;
  return IDBKeyRange.bound([...parts, from], [...parts, to], false, true);
}
