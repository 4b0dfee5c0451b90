import type { GoogleEvent } from './google-event.ts';

/** Where somebody works, and whose birthday it is. */
const ONLY_TOLD: ReadonlySet<string> = new Set(['workingLocation', 'birthday']);

/**
 * Whether an event takes time of the owner of its calendar. Not so are: cancelled ones, those that they are shown as free in, or
 * have declined, and days that only tell something. Time to focus and out of office is taken, as are invitations without an answer.
 */
export function takesTime({ status, transparency, eventType, attendees }: GoogleEvent): boolean {
  return !(
    status === 'cancelled' ||
    transparency === 'transparent' ||
    ONLY_TOLD.has(eventType ?? 'default') ||
    attendees?.some(({ self, responseStatus }) => self === true && responseStatus === 'declined')
  );
}
