import type { FullView } from '../../view.ts';
import { moveStrip } from './browse.ts';
import { canMove } from './strip.ts';

/** Pixels from which on a finger is drawn across the strip rather than pressed on it. */
const DRAWN = 40;

/** Moves the strip by a finger; for `pointerdown` and `pointerup`. */
export function swiping(): (view: FullView, event: PointerEvent) => void {
  let from: PointerEvent | null = null;
  return (view, event) => {
    const { type, pointerType, clientX, clientY, target } = event;
    const begun = from;
    from = null;
    if (type === 'pointerdown') {
      if (pointerType !== 'mouse' && (target as Element).closest('.strip')) from = event;
      return;
    }
    const across = begun ? clientX - begun.clientX : 0;
    if (Math.abs(across) < DRAWN || Math.abs(across) < Math.abs(clientY - begun!.clientY)) return;
    const step = across < 0 === (view.formats.direction === 'ltr') ? 1 : -1;
    if (canMove(view, step)) moveStrip(view, step);
  };
}
