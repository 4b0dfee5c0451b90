/** The index an arrow key leads to in a list; `-1` for other keys. */
export function stepThrough(index: number, key: string, count: number, rtl: boolean): number {
  const last = count - 1;
  const next = Math.min(index + 1, last);
  const previous = Math.max(index - 1, 0);
  const [ArrowRight, ArrowLeft] = rtl ? [previous, next] : [next, previous];
  return { ArrowRight, ArrowLeft, ArrowDown: next, ArrowUp: previous, Home: 0, End: last }[key] ?? -1;
}
