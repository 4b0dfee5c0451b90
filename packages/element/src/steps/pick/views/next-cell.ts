/** Where a time is laid out. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a key leads among times that are laid out in rows and columns: along the row or the column, over holes. Where a row ends, to the
 * nearest time of the column beside it; beyond the last column, and by Page keys, to what comes `after` or `before`.
 *
 * @returns an index, or `undefined` for other keys
 */
export function nextCell(
  cells: readonly Cell[],
  at: number,
  key: string,
  rtl: boolean,
): number | 'before' | 'after' | undefined {
  const { x, y } = cells[at]!;
  const forward = rtl ? -1 : 1;
  const nearest = (isThere: (cell: Cell) => boolean, distance: (cell: Cell) => number) => {
    const there = cells.filter(isThere).sort((a, b) => distance(a) - distance(b));
    return there[0] ? cells.indexOf(there[0]) : undefined;
  };
  const down = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (down) {
    const ahead = (cell: Cell) => (cell.y - y) * down;
    return nearest((cell) => cell.x === x && ahead(cell) > 0, ahead) ?? at;
  }
  const right = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (right) {
    const ahead = (cell: Cell) => (cell.x - x) * right;
    const inRow = nearest((cell) => cell.y === y && ahead(cell) > 0, ahead);
    const beside = () =>
      nearest(
        (cell) => ahead(cell) > 0,
        (cell) => ahead(cell) * 1e4 + Math.abs(cell.y - y),
      );
    return inRow ?? beside() ?? (right === forward ? 'after' : 'before');
  }
  const end = { Home: -1, End: 1 }[key];
  if (end)
    return nearest(
      (cell) => cell.y === y,
      (cell) => -cell.x * end * forward,
    );
  return ({ PageDown: 'after', PageUp: 'before' } as const)[key];
}
