import type { GraphEvent } from './graph-event.ts';

/**
 * Whether an event takes its owner's time, by the same rule as in iCalendar (`blocksTime`): not what is shown as free, was cancelled
 * or declined. Whoever works elsewhere works, and can be booked. Tentative and whatever is not known takes time.
 */
export function takesTime({ showAs, isCancelled, responseStatus }: GraphEvent): boolean {
  return !(isCancelled || isFree(showAs) || responseStatus?.response === 'declined');
}

/** Whether a status (`showAs`, or that of an item in a schedule) leaves the time free. */
export function isFree(status: string | null | undefined): boolean {
  return status === 'free' || status === 'workingElsewhere';
}
