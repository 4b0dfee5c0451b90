import { parseInstant } from '@team-booking/core/iso';
import { isEmail, isLine, isUid, isZoneName } from '../formats.ts';
import { instant, isMembers, list, maybeText, members, InvalidAnswer, text, whole, type Members } from '../reading.ts';

/** The members of a Cal.com booking that this adapter reads. */
export interface PeerBooking {
  readonly id: number;
  /** Gives access: everybody who has it may see, move and cancel the booking. */
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
  /** The uid of the booking that replaced a moved one. */
  readonly movedTo: string | undefined;
}

const STATUSES = ['accepted', 'pending', 'cancelled', 'rejected'] as const;

/** @throws InvalidAnswer if it is not one, or one of many */
export function readBooking(data: unknown): PeerBooking {
  const booking = members(data, 'the booking');
  const event = members(booking['eventType'], 'eventType');
  const status = STATUSES.find((name) => name === booking['status']);
  if (!status) throw new InvalidAnswer(`status is none of ${STATUSES.join(', ')}`);
  const start = instant(booking['start'], 'start', parseInstant);
  const end = instant(booking['end'], 'end', parseInstant);
  if (!(start < end)) throw new InvalidAnswer('end is not after start');
  const { uid, metadata } = booking;
  if (!isUid(uid)) throw new InvalidAnswer('uid is no name of a booking');
  const responses = isMembers(booking['bookingFieldsResponses']) ? booking['bookingFieldsResponses'] : {};
  const guests = booking['guests'] ?? responses['guests'] ?? [];
  return {
    id: whole(booking['id'], 'id', 0, Number.MAX_SAFE_INTEGER),
    uid,
    status,
    start,
    end,
    title: text(booking['title'], 'title'),
    event: { id: whole(event['id'], 'eventType.id', 0, Number.MAX_SAFE_INTEGER), slug: text(event['slug'], 'slug') },
    hosts: list(booking['hosts'], 'hosts').map((host) => members(host, 'a host')),
    attendee: attendeeOf(booking, responses),
    guests: Array.isArray(guests) ? (guests as unknown[]).filter(isEmail) : [],
    place: maybeText(booking['location']),
    responses,
    metadata: isMembers(metadata) ? metadata : {},
    movedTo: status === 'cancelled' ? maybeText(booking['rescheduledToUid']) : undefined,
  };
}

/** The attendee who booked: Cal.com also lists the host's colleagues as attendees. */
function attendeeOf(booking: Members, responses: Members): PeerBooking['attendee'] {
  const all = list(booking['attendees'], 'attendees').map((one) => members(one, 'an attendee'));
  const one = all.find(({ email }) => email === responses['email']) ?? all[0];
  if (!one) throw new InvalidAnswer('attendees is empty');
  const { name, email, timeZone, phoneNumber, absent } = one;
  if (!isLine(name, 200)) throw new InvalidAnswer('name of an attendee is no line of text');
  if (!isEmail(email)) throw new InvalidAnswer('email of an attendee is no e-mail address');
  if (!isZoneName(timeZone)) throw new InvalidAnswer('timeZone of an attendee is no time zone');
  return { name, email, timeZone, phone: isLine(phoneNumber, 40) ? phoneNumber : undefined, absent: absent === true };
}
