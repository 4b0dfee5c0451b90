import type { Connection, Insertion, Value } from './database.ts';

/** Inserts rows: now, or together with those of others. Nobody waits for it. */
export function insert(
  connection: Connection,
  into: Insertion,
  team: string,
  values: readonly (readonly Value[])[],
): Promise<void> {
  if (!connection.gather) return connection.send(into(values.length), [team, ...values.flat()]);
  connection.gather(into, team, values);
  return GATHERED;
}

const GATHERED = Promise.resolve();

/** A statement with a list of values, built once for each length: the same text need not be hashed and looked at again. */
export function byCount(build: (count: number) => string): (count: number) => string {
  const built = new Map<number, string>();
  return (count) => {
    let sql = built.get(count);
    if (sql === undefined) built.set(count, (sql = build(count)));
    return sql;
  };
}

/** Places for values in a statement: `$3, $4`. */
export function places(count: number, first: number): string {
  return Array.from({ length: count }, (_, i) => `$${first + i}`).join(', ');
}

/** Rows of an `INSERT` that all begin with `$1`: `($1, $2, $3), ($1, $4, $5)`. */
export function rows(count: number, width: number): string {
  return Array.from({ length: count }, (_, row) => `($1, ${places(width, 2 + row * width)})`).join(', ');
}
