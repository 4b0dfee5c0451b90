import type { Booking } from '@team-booking/contract';
import { default as calendar, ICalCalendarMethod } from 'ical-generator';

/**
 * A booking as a file for calendars (RFC 5545). Never with the manage link: a calendar may be read by others.
 *
 * @param now epoch milliseconds
 */
export function calendarFile({ id, title, start, end, location, sequence }: Booking, now: number): string {
  const place = location?.joinUrl ?? location?.address ?? location?.phone ?? location?.label ?? null;
  return calendar({
    prodId: { company: 'Team Booking', product: 'Team Booking' },
    method: ICalCalendarMethod.PUBLISH,
    events: [
      {
        id,
        sequence,
        stamp: new Date(now),
        start: new Date(start),
        end: new Date(end),
        summary: title,
        location: place,
      },
    ],
  }).toString();
}
