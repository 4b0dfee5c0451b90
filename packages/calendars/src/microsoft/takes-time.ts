import type { GraphEvent } from './graph-event.ts';

/**
 * Whether an event takes its owner's time, by the same rule as in iCalendar (`blocksTime`): not what is shown as free, was cancelled
 * or declined. Everything else does, also tentative, out of office, working elsewhere, and what nobody has answered.
 */
export function takesTime({ showAs, isCancelled, responseStatus }: GraphEvent): boolean {
  return !(isCancelled || isFree(showAs) || responseStatus?.response === 'declined');
}

/** Whether a status (`showAs`, or that of an item in a schedule) leaves the time free. */
export function isFree(status: string | null | undefined): boolean {
  return status === 'free';
}
