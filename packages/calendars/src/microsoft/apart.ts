import { union } from '@team-booking/core/intervals';
import type { EventApart } from '../icalendar/apart.ts';
import type { Answer } from '../icalendar/answer.ts';
import { timeOf } from './event-time.ts';
import type { GraphEvent } from './graph-event.ts';
import { takesTime } from './takes-time.ts';

/** The UID of an event that may be one of ours: that of our own writing, also where it was written again after it was gone, or of an invitation of ours. */
export function ownUidOf({ transactionId, iCalUId }: GraphEvent, form: RegExp | null): string | undefined {
  if (!form) return undefined;
  return (
    [transactionId?.replace(/#[\da-f]+$/, ''), iCalUId].find((uid) => typeof uid === 'string' && form.test(uid)) ??
    undefined
  );
}

/** How an event stands in the calendar that may be one of ours. @throws CalendarUnreadable */
export function apartOf(event: GraphEvent, uid: string, hostTimeZone: string): EventApart {
  const { start, end } = timeOf(event, hostTimeZone);
  const status = event.isCancelled ? 'cancelled' : event.showAs === 'tentative' ? 'tentative' : 'confirmed';
  const busy = union(takesTime(event) ? [start, end] : []);
  return { uid, start, end, status, answer: answers.get(event.responseStatus?.response ?? '') ?? null, busy };
}

const answers: ReadonlyMap<string, Answer> = new Map([
  ['organizer', 'accepted'],
  ['accepted', 'accepted'],
  ['tentativelyAccepted', 'tentative'],
  ['declined', 'declined'],
  ['notResponded', 'needs-action'],
]);
