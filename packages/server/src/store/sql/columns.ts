type Value = string | number | boolean | null;

/**
 * A member of many rows, as it is stored: for each run of rows the first value, how many rows, and by how much each value is more than the one
 * before it, which is 0 for what is no number. Rows of hosts are mostly alike, so a hundred of them take few runs.
 */
export type Column = readonly Value[];

/** A member of rows, as it is stored. */
export function columnOf<Row>(rows: readonly Row[], valueOf: (row: Row) => Value): Column {
  const runs: Value[] = [];
  for (let i = 0; i < rows.length;) {
    const first = valueOf(rows[i]!);
    const step = i + 1 < rows.length ? stepBetween(first, valueOf(rows[i + 1]!)) : 0;
    let count = 1;
    while (i + count < rows.length && valueOf(rows[i + count]!) === nth(first, step, count)) count++;
    runs.push(first, count, step);
    i += count;
  }
  return runs;
}

/** The values of a stored member, by row. */
export function valuesOf(column: Column): Value[] {
  const values: Value[] = [];
  for (let i = 0; i < column.length; i += 3) {
    const [first, count, step] = column.slice(i, i + 3) as [Value, number, number];
    for (let n = 0; n < count; n++) values.push(nth(first, step, n));
  }
  return values;
}

function stepBetween(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? b - a : 0;
}

function nth(first: Value, step: number, n: number): Value {
  return step === 0 ? first : (first as number) + n * step;
}
