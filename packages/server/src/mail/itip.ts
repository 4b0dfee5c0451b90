import type { Invite } from '@team-booking/engine';
import {
  default as calendar,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAttendeeScheduleAgent,
} from 'ical-generator';
import { isAddress, usableAddress } from './compose/address.ts';
import { cleanLine, cleanText } from './compose/clean-line.ts';

/** The library exports this enumeration as a type only. */
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment
const CLIENT = 'CLIENT' as ICalAttendeeScheduleAgent;

/**
 * An invitation, or its end, as calendars read it (RFC 5545 and 5546).
 *
 * @throws {UnusableAddress} where the organizer's address is none
 */
export function calendarOf(invite: Invite): string {
  const isRequest = invite.method === 'REQUEST';
  const { organizer } = invite;
  const made = calendar({
    prodId: { company: 'Team Booking', product: 'Team Booking' },
    method: isRequest ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
    scale: 'GREGORIAN',
    events: [
      {
        id: cleanLine(invite.uid),
        sequence: invite.sequence,
        stamp: new Date(invite.stamp),
        start: new Date(invite.start),
        end: new Date(invite.end),
        summary: cleanLine(invite.summary),
        location: invite.location === null ? null : cleanText(invite.location),
        status: isRequest ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
        transparency: ICalEventTransparency.OPAQUE,
        organizer: { name: nameOf(organizer.name) || organizer.address, email: usableAddress(organizer.address) },
        attendees: invite.attendees
          .filter(({ address }) => isAddress(address))
          .map(({ name, address, accepted }) => ({
            name: nameOf(name ?? '') || null,
            email: address,
            role: ICalAttendeeRole.REQ,
            type: ICalAttendeeType.INDIVIDUAL,
            status: accepted ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
            rsvp: !accepted,
            // Without it some servers invite them a second time.
            scheduleAgent: CLIENT,
          })),
        // Nobody reads proposals of another time; the links in the mail move a booking.
        x: [['X-MICROSOFT-DISALLOW-COUNTER', 'TRUE']],
      },
    ],
  });
  return `${made.toString()}\r\n`;
}

/**
 * A name as every program reads it: quotation marks and carets in parameters are escaped (RFC 6868), which some show as it is written, and
 * some end a name at a semicolon although it is quoted.
 */
function nameOf(name: string): string {
  return cleanLine(name.replaceAll('"', "'").replaceAll('^', '').replaceAll(';', ','));
}
