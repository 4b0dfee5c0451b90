import { reachOf } from './calendar.ts';
import type { Months } from './months.ts';

/**
 * Invalidates the months that overlap `[from, to)`. A request in flight may have been answered before the change, so it
 * does not revalidate them.
 */
export function expire({ known }: Months, from = -Infinity, to = Infinity): void {
  for (const [key, month] of known) {
    const reach = reachOf(key.slice(0, 7));
    if (reach.from < to && from < reach.to) month.expired++;
  }
}

/** Clears the errors of months, so that they are requested again. */
export function forgive({ known }: Months): void {
  for (const month of known.values()) month.error = undefined;
}
