/** `Array.from` of the embed: old versions of Prototype and MooTools replace the global one by a function that maps nothing. */
export function arrayFrom<T, R = T>(
  of: Iterable<T> | ArrayLike<T>,
  map: (item: T, index: number) => R = (item) => item as never,
): R[] {
  const all: R[] = [];
  if (Symbol.iterator in of) for (const item of of) all.push(map(item, all.length));
  else while (all.length < of.length) all.push(map(of[all.length]!, all.length));
  return all;
}
