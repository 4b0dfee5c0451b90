/** What of a booking names something that happened to it. `start` is an instant, as ISO 8601 or in epoch milliseconds. */
export interface Happened {
  readonly id: string;
  readonly sequence: number;
  readonly start: string | number;
}

/**
 * Names something that happened to a booking, the same for whoever tells of it: the page that it was booked on, and the backend. So a
 * system that hears of both counts it once.
 *
 * @param what `pending` or `booked`, once per booking; `rescheduled`, once per sequence and start, so that a
 *   second move of a booking that waits to the same time is not told from the first by a page; `cancelled`, once
 */
export function eventId(what: 'pending' | 'booked' | 'rescheduled' | 'cancelled', booking: Happened): string {
  const { id, sequence, start } = booking;
  // The sequence of a booking that waits does not rise.
  const which = what === 'rescheduled' ? `.${sequence}.${+new Date(start)}` : '';
  return `${id}.${what}${which}`;
}
