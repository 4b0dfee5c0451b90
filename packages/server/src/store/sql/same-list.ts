/** Whether two lists have the same ids in the same order. Cheaper than to compare them as texts: bookings of a large pool name a hundred. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]));
}
