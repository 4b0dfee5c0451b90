import type { Value } from './database.ts';

/** A condition with a `?` for each of its values. */
export type Condition = readonly [sql: string, ...values: Value[]];

/** Which part of a list is asked for that is ordered by a time, then by id. */
export interface Part {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly descending?: boolean | undefined;
  /** The last one before this part. */
  readonly after?: readonly [time: number, id: string] | undefined;
  readonly limit?: number | undefined;
}

/** SQL with the values of its places. */
export interface Statement {
  readonly sql: string;
  readonly values: Value[];
}

/** @param time the column by which the list is ordered */
export function select(table: string, time: string, conditions: readonly Condition[], part: Part): Statement {
  const { after, descending, limit } = part;
  const direction = descending ? 'DESC' : 'ASC';
  const parts: Condition[] = [
    ['SELECT *'],
    from(table, [
      ...conditions,
      ...within(time, part),
      ...(after ? [[`(${time}, id) ${descending ? '<' : '>'} (?, ?)`, ...after] as const] : []),
    ]),
    [`ORDER BY ${time} ${direction}, id ${direction}`],
    ...(limit === undefined ? [] : [['LIMIT ?', limit] as const]),
  ];
  return numbered(joined(parts, ' '));
}

/** Counts what is within a time, as `found`. */
export function count(
  table: string,
  time: string,
  conditions: readonly Condition[],
  part: Pick<Part, 'from' | 'to'>,
): Statement {
  const counted: Condition = ['SELECT COUNT(*) AS found'];
  return numbered(joined([counted, from(table, [...conditions, ...within(time, part)])], ' '));
}

/** Deletes what is within a time, and returns the ids. */
export function remove(
  table: string,
  time: string,
  conditions: readonly Condition[],
  part: Pick<Part, 'from' | 'to'>,
): Statement {
  return numbered(joined([['DELETE'], from(table, [...conditions, ...within(time, part)]), ['RETURNING id']], ' '));
}

function from(table: string, conditions: readonly Condition[]): Condition {
  const [sql, ...values] = joined(conditions, ' AND ');
  return [`FROM ${table} WHERE ${sql}`, ...values];
}

function within(time: string, { from: first, to }: Part): Condition[] {
  return [
    ...(first === undefined ? [] : [[`${time} >= ?`, first] as const]),
    ...(to === undefined ? [] : [[`${time} < ?`, to] as const]),
  ];
}

function joined(conditions: readonly Condition[], separator: string): Condition {
  return [conditions.map(([sql]) => sql).join(separator), ...conditions.flatMap(([, ...values]) => values)];
}

function numbered([sql, ...values]: Condition): Statement {
  let place = 0;
  return { sql: sql.replaceAll('?', () => `$${++place}`), values };
}
