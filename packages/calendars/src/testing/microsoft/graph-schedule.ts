import { refusal, type Answer } from './graph-answer.ts';
import type { GraphCalendar } from './graph-calendar.ts';
import type { DateTimeTimeZone, ScheduleInformation } from '@microsoft/microsoft-graph-types';

interface Asked {
  readonly schedules: readonly string[];
  readonly startTime: DateTimeTimeZone;
  readonly endTime: DateTimeTimeZone;
}

const DAY = 86_400_000;

/** What Graph answers to `getSchedule`: states and times, no more; free ones among them. */
export function scheduleOf(calendar: GraphCalendar, { schedules, startTime, endTime }: Asked): Answer {
  const [from, to] = [Date.parse(`${startTime.dateTime}Z`), Date.parse(`${endTime.dateTime}Z`)];
  if (to - from > 62 * DAY) return refusal(400, 'ErrorFreeBusyViewTimeWindowTooLong');
  const items = [...calendar.view(from, to).values()].filter(({ type }) => type !== 'seriesMaster');
  const value = schedules.map((scheduleId): ScheduleInformation => {
    const scheduleItems = items.map(({ showAs, start, end }) => ({ status: showAs!, start: start!, end: end! }));
    return scheduleId.startsWith('nobody')
      ? { scheduleId, error: { responseCode: 'ErrorMailRecipientNotFound', message: 'Unable to resolve' } }
      : { scheduleId, availabilityView: '0', scheduleItems };
  });
  return { status: 200, body: { value } };
}
