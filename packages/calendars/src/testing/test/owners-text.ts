import { unfold } from '../../icalendar/content-lines.ts';
import { escaped } from '../../writing/event-lines.ts';
import { fold } from '../../writing/fold.ts';
import { nameOf } from '../../writing/parts.ts';

// Providers hold no iCalendar texts; the owner of a calendar in the tests reads and writes such.

/** An event of a provider as its owner reads it. @param foreign lines for which the provider has no field */
export function ownersText(id: string, lines: readonly string[], foreign: readonly string[]): string {
  const event = ['BEGIN:VEVENT', `X-PROVIDER-ID:${id}`, ...lines, ...foreign, 'END:VEVENT'];
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Provider//EN', ...event, 'END:VCALENDAR'];
  return all.map((line) => `${fold(line)}\r\n`).join('');
}

/** None where there is no value. */
export function textLine(name: string, value: string | null | undefined): string[] {
  return value ? [`${name}:${escaped(value)}`] : [];
}

/** Which event of the provider a text was, before its owner has edited it. */
export function providersId(text: string): string {
  return /^X-PROVIDER-ID:(.*?)\r?$/m.exec(text)?.[1] ?? '';
}

const MAPPED = new Set(
  'BEGIN END UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION URL STATUS TRANSP SEQUENCE X-PROVIDER-ID ATTENDEE ORGANIZER RRULE EXDATE RECURRENCE-ID'.split(
    ' ',
  ),
);

/** What there is in an event that providers have no field for, alarms included: the tests keep it in a property of others. */
export function foreignLines(text: string): string[] {
  let depth = 0;
  return Array.from(unfold(text), (line) => line.text).filter((line) => {
    if (/^BEGIN:/i.test(line)) depth += 1;
    const isIt = depth > 2 || (depth === 2 && !MAPPED.has(nameOf(line)));
    if (/^END:/i.test(line)) depth -= 1;
    return isIt;
  });
}
