import { changesBetween, keysOf, ORDER, same, valueAt, withChanges, type Change, type Path } from './changes.ts';

/** A place that both have changed, each in their own way. */
export interface Clash {
  readonly path: Path;
  /** What it was for both; `undefined`: nothing. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two people have made of one document. */
export interface Merge {
  /** What only I have changed. */
  readonly mine: readonly Change[];
  /** What only they have changed, or both in the same way. */
  readonly theirs: readonly Change[];
  readonly clashes: readonly Clash[];
}

/** Compares what two people have made of one document: changes of different places are kept of both, the others clash. */
export function mergeOf(base: unknown, mine: unknown, theirs: unknown): Merge {
  const [ours, others] = [changesBetween(base, mine), changesBetween(base, theirs)];
  const places = ours.flatMap((one) =>
    others
      .filter((two) => touches(one.path, two.path) && !isSame(one, two))
      .map((two) => (one.path.length <= two.path.length ? one.path : two.path)),
  );
  // Whatever lies inside of a place that clashes is part of it.
  const clashing = places.filter(
    (path, i) => !places.some((two, j) => isInside(path, two) && (!same(path, two) || j < i)),
  );
  const isFree = ({ path }: Change) => !clashing.some((place) => isInside(path, place));
  return {
    mine: ours.filter((one) => isFree(one) && !others.some((two) => isSame(one, two))),
    theirs: others.filter(isFree),
    clashes: clashing.map((path) => ({
      path,
      base: valueAt(base, path),
      mine: valueAt(mine, path),
      theirs: valueAt(theirs, path),
    })),
  };
}

/**
 * The document with what both have changed.
 *
 * @param givenUp the clashes in which theirs stays
 */
export function merged<Content>(
  { mine, theirs }: { readonly mine: Content; readonly theirs: Content },
  { mine: changes, clashes }: Merge,
  givenUp: ReadonlySet<Clash> = new Set(),
): Content {
  const own = clashes.filter((clash) => !givenUp.has(clash));
  return withChanges(theirs, [
    ...changes,
    ...own.map((clash) => ({
      path: clash.path,
      before: clash.theirs,
      after: clash.mine,
      follows: before(mine, clash.path),
    })),
  ]);
}

/** The key of the row that the one at a path follows. */
function before(content: unknown, path: Path): string | null {
  const list = valueAt(content, path.slice(0, -1));
  const keys = Array.isArray(list) ? (keysOf(list) ?? []) : [];
  return keys[keys.indexOf(path.at(-1)!) - 1] ?? null;
}

function isSame(one: Change, two: Change): boolean {
  if (!same(one.path, two.path)) return false;
  if (one.path.at(-1) !== ORDER) return same(one.after, two.after);
  // Who was removed by one only is in no order of both.
  const [mine, theirs] = [one.after, two.after] as readonly [readonly string[], readonly string[]];
  return same(
    mine.filter((key) => theirs.includes(key)),
    theirs.filter((key) => mine.includes(key)),
  );
}

const isInside = (path: Path, outer: Path) => outer.every((step, i) => path[i] === step);
const touches = (one: Path, two: Path) => isInside(one, two) || isInside(two, one);
