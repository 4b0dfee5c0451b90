/** Where something stands in a document: names of members, and in a list the key of a row, or {@link ORDER}. */
export type Path = readonly string[];

/** What has become of one place of a document. */
export interface Change {
  readonly path: Path;
  /** `undefined`: there was nothing. */
  readonly before: unknown;
  /** `undefined`: there is nothing any more. */
  readonly after: unknown;
  /** Of a new row, the key of the one that it follows; `null` = it is the first. */
  readonly follows?: string | null;
}

/** Stands in a path for the order of a list's rows; its content is a list of their keys. */
export const ORDER = '#order';

/** By what rows are known again, the first that all rows of a list have. */
const KEYS = ['id', 'host', 'value', 'date', 'before'] as const;

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of JSON are the same, in whatever order their members stand. A member that is undefined is none. */
export function same(one: unknown, two: unknown): boolean {
  if (Object.is(one, two)) return true;
  if (Array.isArray(one) && Array.isArray(two))
    return one.length === two.length && one.every((row, i) => same(row, two[i]));
  if (!isMembers(one) || !isMembers(two)) return false;
  return namesIn(one, two).every((name) => same(one[name], two[name]));
}

const namesIn = (...all: readonly Members[]) => [...new Set(all.flatMap((one) => Object.keys(one)))];

/** The keys of a list's rows; `null` if they cannot be told apart. */
export function keysOf(list: readonly unknown[]): readonly string[] | null {
  const keyed = list.every((row) => typeof row === 'string' || typeof row === 'number')
    ? list.map(String)
    : KEYS.map((name) => list.map((row) => (isMembers(row) ? row[name] : undefined)))
        .find((keys) => keys.every((key) => key !== undefined))
        ?.map(String);
  return keyed && new Set(keyed).size === list.length ? keyed : null;
}

/** Rows that have no key are known by their place, as long as no row comes or goes. */
const places = (list: readonly unknown[]) => list.map((_, i) => String(i));

function keysOfBoth(one: readonly unknown[], two: readonly unknown[]) {
  const keys = [keysOf(one), keysOf(two)] as const;
  if (keys[0] && keys[1]) return keys as readonly [readonly string[], readonly string[]];
  const isPlain = one.length === two.length && [...one, ...two].every(isMembers);
  return isPlain ? ([places(one), places(two)] as const) : null;
}

/** What has to be done to one document to make it the other: member by member, and row by row where rows have keys. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (same(before, after)) return [];
  if (isMembers(before) && isMembers(after))
    return namesIn(before, after).flatMap((name) => changesBetween(before[name], after[name], [...path, name]));
  const keys = Array.isArray(before) && Array.isArray(after) ? keysOfBoth(before, after) : null;
  return keys ? rowChanges(before as unknown[], after as unknown[], keys, path) : [{ path, before, after }];
}

function rowChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  [old, now]: readonly [readonly string[], readonly string[]],
  path: Path,
): Change[] {
  const gone = old.flatMap((key, i) =>
    now.includes(key) ? [] : [{ path: [...path, key], before: before[i], after: undefined }],
  );
  const rows = now.flatMap((key, i) => {
    const place = old.indexOf(key);
    if (place >= 0) return changesBetween(before[place], after[i], [...path, key]);
    return [{ path: [...path, key], before: undefined, after: after[i], follows: now[i - 1] ?? null }];
  });
  const [stayed, stay] = [old.filter((key) => now.includes(key)), now.filter((key) => old.includes(key))];
  const moved = same(stayed, stay) ? [] : [{ path: [...path, ORDER], before: stayed, after: stay }];
  return [...gone, ...rows, ...moved];
}

/** A document with changes made to it. A change of a row that is not there changes nothing. */
export function withChanges<Content>(content: Content, changes: readonly Change[]): Content {
  return changes.reduce<unknown>((so, change) => withChange(so, change, change.path), content) as Content;
}

function withChange(content: unknown, change: Change, [step, ...rest]: Path): unknown {
  if (step === undefined) return change.after;
  if (Array.isArray(content)) return rowsWith(content, change, step, rest);
  const { [step]: inner, ...others } = isMembers(content) ? content : {};
  const made = withChange(inner, change, rest);
  if (made === undefined) return others;
  // Members stay where they stand.
  return isMembers(content) ? { ...content, [step]: made } : { [step]: made };
}

function rowsWith(rows: readonly unknown[], change: Change, step: string, rest: Path): unknown {
  if (step === ORDER) return inOrder(rows, change.after as readonly string[]);
  const keys = keysOf(rows) ?? places(rows);
  const place = keys.indexOf(step);
  if (place >= 0) {
    const made = withChange(rows[place], change, rest);
    return made === undefined ? rows.toSpliced(place, 1) : rows.with(place, made);
  }
  if (rest.length > 0 || change.after === undefined) return rows;
  const before = change.follows === null ? -1 : keys.indexOf(change.follows ?? '');
  const at = before < 0 && change.follows !== null ? rows.length : before + 1;
  return rows.toSpliced(at, 0, change.after);
}

/** Rows in the order of these keys; one that is not among them stays behind the one it followed. */
function inOrder(rows: readonly unknown[], order: readonly string[]): readonly unknown[] {
  const keys = keysOf(rows) ?? places(rows);
  const made = order.filter((key) => keys.includes(key));
  for (const [i, key] of keys.entries())
    if (!made.includes(key)) made.splice(i === 0 ? 0 : made.indexOf(keys[i - 1]!) + 1, 0, key);
  return made.map((key) => rows[keys.indexOf(key)]);
}

/** What stands at a path; `undefined` if nothing does. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (!Array.isArray(inner)) return isMembers(inner) ? inner[step] : undefined;
    const keys = keysOf(inner) ?? places(inner);
    return step === ORDER ? keys : inner[keys.indexOf(step)];
  }, content);
}

/** The keys that were moved from one order to another, as few as possible. */
export function movedKeys(before: readonly string[], after: readonly string[]): readonly string[] {
  // The longest run of keys that still follow each other has not been moved.
  const places = after.map((key) => before.indexOf(key));
  const best = places.map(() => ({ length: 1, from: -1 }));
  let last = 0;
  for (const [i, place] of places.entries()) {
    for (let j = 0; j < i; j++)
      if (places[j]! < place && best[j]!.length >= best[i]!.length) best[i] = { length: best[j]!.length + 1, from: j };
    if (best[i]!.length > best[last]!.length) last = i;
  }
  const stay = new Set<number>();
  for (let i = last; i >= 0 && i < best.length; i = best[i]!.from) stay.add(i);
  return after.filter((_, i) => !stay.has(i));
}
