/** A member that a change has changed; absent means that there was nothing, or is nothing any more. */
export interface Changed {
  /** Where it is, e.g. `["window", "minNotice"]`; places in lists count from 1. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** How many changed members are told one by one. */
const MOST = 40;

/** What differs between two contents, as deep as both go on. */
export function changesBetween(before: unknown, after: unknown): readonly Changed[] {
  const found: Changed[] = [];
  compare([], before ?? undefined, after ?? undefined, found);
  return found.slice(0, MOST);
}

function compare(path: readonly string[], before: unknown, after: unknown, found: Changed[]): void {
  if (same(before, after)) return;
  const isDeep = isOpen(before) && isOpen(after) && Array.isArray(before) === Array.isArray(after);
  const isFirst =
    path.length === 0 && (isRecord(before) || before === undefined) && (isRecord(after) || after === undefined);
  if (!isDeep && !isFirst) return void found.push({ path, before, after });
  const isList = Array.isArray(before);
  const [one, other] = [entriesOf(before), entriesOf(after)];
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    compare([...path, isList ? String(Number(name) + 1) : name], one[name], other[name], found);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether its members are compared one by one: lists of plain values are read as a whole. */
function isOpen(value: unknown): boolean {
  return isRecord(value) || (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null));
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Whether two contents are the same, whatever the order of their members. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  const names = Object.keys(mine);
  return names.length === Object.keys(theirs).length && names.every((name) => same(mine[name], theirs[name]));
}

/**
 * What a change is sent as to take it back: the members that it changed as they were, `null` for those that there were not. What others
 * have changed since then stays.
 */
export function takingBack(before: unknown, after: unknown): Readonly<Record<string, unknown>> {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !same(was[name], is[name]));
  return Object.fromEntries(names.map((name) => [name, was[name] ?? null]));
}
