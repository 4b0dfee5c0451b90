/** The index an arrow key leads to in a list; `-1` for other keys. */
export function stepThrough(index: number, key: string, count: number, rtl: boolean): number {
  const last = count - 1;
  switch (key) {
    case rtl ? 'ArrowLeft' : 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case rtl ? 'ArrowRight' : 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}
