import { fromInstant } from './utc.ts';
import type { CalendarEvent, EventPerson } from './event.ts';

/** What we write of an event: the content lines (not folded) of each property, none where it has no value. */
export type EventLines = ReadonlyMap<string, readonly string[]>;

/** The properties of an event, in the order in which they are written. Times are in UTC, so no zone has to be defined. */
export function linesOf(event: CalendarEvent): EventLines {
  const { organizer, attendees = [], rooms = [] } = event;
  return new Map([
    ['UID', [`UID:${escaped(event.uid)}`]],
    ['DTSTAMP', [`DTSTAMP:${fromInstant(event.changedAt)}`]],
    ['SEQUENCE', [`SEQUENCE:${event.sequence}`]],
    ['DTSTART', [`DTSTART:${fromInstant(event.start)}`]],
    ['DTEND', [`DTEND:${fromInstant(event.end)}`]],
    ['SUMMARY', [`SUMMARY:${escaped(event.title)}`]],
    ['DESCRIPTION', textLine('DESCRIPTION', event.description)],
    ['LOCATION', textLine('LOCATION', event.location)],
    ['URL', event.url === undefined ? [] : [`URL:${word(event.url)}`]],
    ['STATUS', [event.tentative ? 'STATUS:TENTATIVE' : 'STATUS:CONFIRMED']],
    ['TRANSP', ['TRANSP:OPAQUE']],
    ['ORGANIZER', organizer ? [`ORGANIZER${name(organizer.name)};${BY_US}:mailto:${word(organizer.email)}`] : []],
    ['ATTENDEE', [...attendees.map((one) => attendee(one)), ...rooms.map((one) => attendee(one, ';CUTYPE=ROOM'))]],
  ]);
}

function attendee(one: EventPerson, type = ''): string {
  return `ATTENDEE${name(one.name)}${type};PARTSTAT=${answerOf(one)};${BY_US}:mailto:${word(one.email)}`;
}

function answerOf({ accepted = true }: EventPerson): string {
  return accepted ? 'ACCEPTED' : 'NEEDS-ACTION';
}

/** Without it some servers invite everybody a second time. */
const BY_US = 'SCHEDULE-AGENT=CLIENT';

function textLine(property: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${property}:${escaped(value)}`];
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
export function escaped(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** The name of a person as a parameter. Quotes in it cannot be written; RFC 6868 is not read everywhere. */
function name(value: string | undefined): string {
  const plain = value
    ?.replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('"', "'")
    .trim();
  return plain === undefined || plain === '' ? '' : `;CN="${plain}"`;
}

/** What has no spaces in it, such as an address. */
function word(value: string): string {
  return value.replaceAll(/[\p{Cc}\s]/gu, '');
}
