import { reachOf } from './calendar.ts';
import type { Months } from './months.ts';

/**
 * Marks what overlaps `[from, to)` as out of date. A request under way may have been answered before the change, so it does
 * not make up for it.
 */
export function expire({ known }: Months, from = -Infinity, to = Infinity): void {
  for (const [key, month] of known) {
    const reach = reachOf(key.slice(0, 7));
    if (reach.from < to && from < reach.to) month.expired++;
  }
}

/** Lets what failed be asked for again. */
export function forgive({ known }: Months): void {
  for (const month of known.values()) month.error = undefined;
}
