import { allLines, textOf, type Component } from './content-lines.ts';
import { parseProperty } from './property.ts';

/**
 * Whether an event takes its owner's time, by what programs write to say so.
 *
 * Not busy are: STATUS:CANCELLED, TRANSP:TRANSPARENT, Microsoft's "free", and what the host has declined. Everything
 * else is busy, tentative events and whole days included: TRANSP defaults to OPAQUE (RFC 5545 3.8.2.7), and a booking
 * on top of somebody's trade fair is worse than one slot fewer. Programs that mean a birthday write TRANSPARENT.
 *
 * @param hostEmail recognises the host among the attendees
 */
export function blocksTime(component: Component, hostEmail: string | undefined): boolean {
  const says = (name: string): string => textOf(component, name)?.toUpperCase() ?? '';
  return !(
    says('STATUS') === 'CANCELLED' ||
    says('TRANSP').startsWith('TRANSPARENT') ||
    says('X-MICROSOFT-CDO-BUSYSTATUS') === 'FREE' ||
    (hostEmail !== undefined && hasDeclined(component, hostEmail.toLowerCase()))
  );
}

function hasDeclined(component: Component, email: string): boolean {
  return allLines(component, 'ATTENDEE').some((line) => {
    try {
      const { params, value } = parseProperty(line);
      const addresses = [value.replace(/^mailto:/i, ''), params['email'] ?? ''].map((address) =>
        address.trim().toLowerCase(),
      );
      return addresses.includes(email) && params['partstat']?.toUpperCase() === 'DECLINED';
    } catch {
      // An attendee that cannot be read declines nothing.
      return false;
    }
  });
}

/** Properties that decide about busy time; a line that cannot be read among these closes the calendar. */
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
