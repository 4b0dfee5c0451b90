import { answerOf } from './answer.ts';
import { textOf, type Component } from './content-lines.ts';

/**
 * Whether an event takes its owner's time, by the properties that programs write.
 *
 * Not busy are: STATUS:CANCELLED, TRANSP:TRANSPARENT, Microsoft's "free", and what the host has declined. Everything
 * else is busy, including tentative events and whole days: TRANSP defaults to OPAQUE (RFC 5545 3.8.2.7), and a booking
 * during a trade fair is worse than one slot fewer. For birthdays programs write TRANSPARENT.
 *
 * @param hostEmail recognises the host among the attendees
 */
export function blocksTime(component: Component, hostEmail: string | undefined): boolean {
  const says = (name: string): string => textOf(component, name)?.toUpperCase() ?? '';
  return !(
    says('STATUS') === 'CANCELLED' ||
    says('TRANSP').startsWith('TRANSPARENT') ||
    says('X-MICROSOFT-CDO-BUSYSTATUS') === 'FREE' ||
    answerOf(component, hostEmail) === 'declined'
  );
}

/** Properties that determine busy time; an unreadable line among them makes the calendar unreadable. */
export const relevantProperties: ReadonlySet<string> = new Set([
  'ATTENDEE',
  'DTEND',
  'DTSTART',
  'DURATION',
  'EXDATE',
  'EXRULE',
  'FREEBUSY',
  'METHOD',
  'RDATE',
  'RECURRENCE-ID',
  'RRULE',
  'SEQUENCE',
  'STATUS',
  'TRANSP',
  'TZID',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'UID',
  'X-LIC-LOCATION',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'X-WR-TIMEZONE',
]);
