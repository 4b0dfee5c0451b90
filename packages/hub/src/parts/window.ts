/** The lines that a window over a list shows, with some to spare: from the first to before the last. All in one unit. */
export function windowOf(offsets: Float64Array, top: number, height: number, spare = 8): readonly [number, number] {
  const count = offsets.length - 1;
  const first = lineAt(offsets, Math.max(0, top - spare));
  const last = lineAt(offsets, top + height + spare);
  return [Math.min(first, count), Math.min(last + 1, count)];
}

/** The line at an offset, by halving. */
function lineAt(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
