import { unionOf, type IntervalSet } from '@team-booking/core/intervals';
import { answerOf, type Answer } from './answer.ts';
import { busyTimesOf } from './busy-times.ts';
import { textOf, type Component } from './content-lines.ts';
import { instantOf, timingOf } from './event.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Series } from './series.ts';
import { latestMasters } from './versions.ts';

/** How an event stands in a calendar that may be one of our own. Plain data; instants are epoch milliseconds. */
export interface EventStanding {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** What the owner of the calendar has answered; `null` where they are not among its attendees. */
  readonly answer: Answer | null;
}

/** An event whose UID has the form of ours, told apart from the rest of a calendar. */
export interface EventApart extends EventStanding {
  /** The time that it takes within the range that was read. */
  readonly busy: IntervalSet;
}

/** A series as one event that stands where its first occurrence is; none where it has nothing within the range that was read. */
export function apartOf(series: Series, uid: string, context: ReadingContext): EventApart[] {
  const [entry] = [...latestMasters(series, context), ...series.changes];
  if (!entry) return [];
  const { component, calendar, cancelled } = entry;
  const busy = unionOf(busyTimesOf(series, context));
  const timing = timingOf(component, context.zonesOf(calendar), uid);
  const [start, end] = [instantOf(timing.start), timing.endOf(timing.start.wall)];
  const isWithin = start < context.window.end && end > context.window.start;
  if (busy.length === 0 && !isWithin) return [];
  const status = cancelled ? 'cancelled' : statusOf(component);
  return [{ uid, start, end, status, answer: answerOf(component, context.hostEmail), busy }];
}

function statusOf(component: Component): EventStanding['status'] {
  const status = textOf(component, 'STATUS')?.toLowerCase();
  return status === 'cancelled' || status === 'tentative' ? status : 'confirmed';
}
