import type { Booking } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { ManageAccess } from '@team-booking/sdk';
import { MINUTE } from '@team-booking/core/time';
import type { EventType } from '../event-type/event-type.ts';
import { hostOf } from '../event-type/people.ts';
import type { CalcomOptions } from '../options.ts';
import { answersOf } from './answers.ts';
import { carriedGuests } from './carried.ts';
import type { PeerBooking } from './peer-booking.ts';
import { placeOf } from './place.ts';

/** A booking of Cal.com with its first uid. */
export interface Found {
  readonly access: ManageAccess;
  /** Its current state. */
  readonly peer: PeerBooking;
  /** How often it was moved. */
  readonly moves: number;
}

/** A booking as its visitor may see it. */
export function show({ access, peer, moves }: Found, event: EventType, options: CalcomOptions, now: number): Booking {
  const { type } = event;
  const { id, token } = access;
  const { name, email, timeZone, phone } = peer.attendee;
  const status = statusOf(peer, now);
  const hosts = hostsOf(peer, event);
  const { manageUrl = () => `${event.site}/booking/${encodeURIComponent(peer.uid)}` } = options;
  return {
    id,
    status,
    bookingType: type.slug,
    title: type.title,
    start: formatInstant(peer.start),
    end: formatInstant(peer.end),
    timeZone,
    hosts,
    owner: type.mode === 'collective' ? (hosts[0]?.id ?? null) : null,
    contact: type.contact,
    attendee: { name, email, ...(phone && { phone }) },
    guests: carriedGuests(peer.guests, peer.metadata),
    answers: answersOf(peer.responses, event.questions),
    location: placeOnceCertain(placeOf(peer, event.places), status),
    manage: { url: manageUrl({ id, token, slug: type.slug }), token },
    payment: null,
    policy: deadlinesOf(peer, status, event, now),
    sequence: moves + (status === 'cancelled' || status === 'declined' ? 1 : 0),
  };
}

/** How to join is told only once it is certain that it takes place. */
function placeOnceCertain(place: Booking['location'], status: Booking['status']): Booking['location'] {
  if (!place || status === 'confirmed' || status === 'completed' || status === 'no-show') return place;
  const { joinUrl: _joinUrl, ...rest } = place;
  return rest;
}

/** Cal.com does not report that a booking is completed or expired. */
function statusOf({ status, start, end, attendee }: PeerBooking, now: number): Booking['status'] {
  switch (status) {
    case 'accepted':
      return attendee.absent ? 'no-show' : end <= now ? 'completed' : 'confirmed';
    case 'pending':
      return start <= now ? 'expired' : 'awaiting-approval';
    case 'cancelled':
      return 'cancelled';
    case 'rejected':
      return 'declined';
  }
}

/** Cal.com names the organizer only; of a collective type all hosts take part. */
function hostsOf(peer: PeerBooking, { type }: EventType): Booking['hosts'] {
  const named = peer.hosts.map((host) => {
    const { id, name } = hostOf(host);
    return type.hosts.find((known) => known.id === id) ?? { id, ...(name && { name }) };
  });
  const always = type.groups.flatMap(({ need, hosts }) => (need === 'all' ? hosts : []));
  const rest = type.hosts.filter(({ id }) => always.includes(id) && !named.some((host) => host.id === id));
  return [...named, ...rest];
}

function deadlinesOf({ start }: PeerBooking, status: Booking['status'], { type }: EventType, now: number) {
  const open = status === 'confirmed' || status === 'awaiting-approval';
  const until = (minutes: number | null) => {
    const last = start - (minutes ?? 0) * MINUTE;
    return open && now < last ? formatInstant(last) : null;
  };
  return { cancelUntil: until(type.policy.cancelUntil), rescheduleUntil: until(type.policy.rescheduleUntil) };
}
