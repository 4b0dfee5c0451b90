import type { Interval } from '@team-booking/core/intervals';
import type { Answer } from '../icalendar/answer.ts';
import type { EventStanding } from '../icalendar/apart.ts';
import type { GoogleEvent } from './google-event.ts';

const ANSWERS: Readonly<Record<string, Answer>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
  needsAction: 'needs-action',
};

/** How an event that may be one of our own stands. */
export function standingOf(event: GoogleEvent, uid: string, { start, end }: Interval): EventStanding {
  const answer = event.attendees?.find(({ self }) => self === true)?.responseStatus;
  const status = event.status === 'tentative' || event.status === 'cancelled' ? event.status : 'confirmed';
  return { uid, start, end, status, answer: ANSWERS[answer ?? ''] ?? null };
}
