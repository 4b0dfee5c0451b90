import { parseInstant } from '@team-booking/core';
import { instant, isMembers, list, maybeText, members, Misfit, text, whole, type Members } from '../reading.ts';

/** What is read of a booking of Cal.com. */
export interface PeerBooking {
  readonly id: number;
  /** Opens the booking: whoever has it may see, move and cancel it. */
  readonly uid: string;
  readonly status: 'accepted' | 'pending' | 'cancelled' | 'rejected';
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly event: { readonly id: number; readonly slug: string };
  readonly hosts: readonly Members[];
  readonly attendee: { name: string; email: string; timeZone: string; phone: string | undefined; absent: boolean };
  readonly guests: readonly string[];
  /** A link, a number, an address, or the name of an app. */
  readonly place: string | undefined;
  readonly responses: Members;
  readonly metadata: Members;
  readonly movedTo: string | undefined;
}

const STATUSES = ['accepted', 'pending', 'cancelled', 'rejected'] as const;

/** @throws Misfit if it is none, or one of many */
export function readBooking(data: unknown): PeerBooking {
  const booking = members(data, 'the booking');
  const event = members(booking['eventType'], 'eventType');
  const status = STATUSES.find((name) => name === booking['status']);
  if (!status) throw new Misfit(`status is none of ${STATUSES.join(', ')}`);
  const start = instant(booking['start'], 'start', parseInstant);
  const end = instant(booking['end'], 'end', parseInstant);
  if (!(start < end)) throw new Misfit('end is not after start');
  const metadata = booking['metadata'];
  const responses = isMembers(booking['bookingFieldsResponses']) ? booking['bookingFieldsResponses'] : {};
  const guests = booking['guests'] ?? responses['guests'] ?? [];
  return {
    id: whole(booking['id'], 'id', 0, Number.MAX_SAFE_INTEGER),
    uid: text(booking['uid'], 'uid'),
    status,
    start,
    end,
    title: text(booking['title'], 'title'),
    event: { id: whole(event['id'], 'eventType.id', 0, Number.MAX_SAFE_INTEGER), slug: text(event['slug'], 'slug') },
    hosts: list(booking['hosts'], 'hosts').map((host) => members(host, 'a host')),
    attendee: attendeeOf(booking, responses),
    guests: Array.isArray(guests) ? (guests as unknown[]).filter((guest) => typeof guest === 'string') : [],
    place: maybeText(booking['location']),
    responses,
    metadata: isMembers(metadata) ? metadata : {},
    movedTo: maybeText(booking['rescheduledToUid']),
  };
}

/** Who booked: at Cal.com colleagues of the host are attendees as well. */
function attendeeOf(booking: Members, responses: Members): PeerBooking['attendee'] {
  const all = list(booking['attendees'], 'attendees').map((one) => members(one, 'an attendee'));
  const one = all.find(({ email }) => email === responses['email']) ?? all[0];
  if (!one) throw new Misfit('attendees is empty');
  return {
    name: text(one['name'], 'name of an attendee'),
    email: text(one['email'], 'email of an attendee'),
    timeZone: text(one['timeZone'], 'timeZone of an attendee'),
    phone: maybeText(one['phoneNumber']),
    absent: one['absent'] === true,
  };
}
