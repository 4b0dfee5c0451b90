import type { Booking } from '@team-booking/contract';

/** A booking as an entry of a calendar. */
export interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  readonly end: string;
  readonly sequence: number;
}

/**
 * @param description what the entry says. Never the manage link: a calendar may be read by others, and a link's query by whoever logs it
 */
export function calendarEntry(
  { id, title, start, end, location, sequence }: Booking,
  description: string,
): CalendarEntry {
  const place = location?.joinUrl ?? location?.address ?? location?.phone ?? location?.label ?? '';
  return { uid: id, title, description, place, start, end, sequence };
}

/** Link to Google Calendar with the entry filled in. */
export function googleLink({ title, description, place, start, end }: CalendarEntry): string {
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(start)}/${basic(end)}`,
    details: description,
    location: place,
  })}`;
}

/** Link to Outlook on the web with the entry filled in. */
export function outlookLink({ title, description, place, start, end }: CalendarEntry): string {
  return `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    body: description,
    location: place,
  })}`;
}

/**
 * The entry as iCalendar (RFC 5545).
 *
 * @param now epoch milliseconds
 */
export function icsFile({ uid, title, description, place, start, end, sequence }: CalendarEntry, now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Team Booking//Booker//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(new Date(now).toISOString())}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(end)}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `LOCATION:${escapeText(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

/** `20261208T093000Z` */
function basic(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Folds a line at 75 octets; continuation lines start with a space. 18 characters are at most 72 octets, and none is split. */
function fold(line: string): string {
  return line.replaceAll(/.{18}(?=.)/gu, '$&\r\n ');
}
