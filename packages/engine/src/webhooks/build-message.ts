import type { WebhookMessage } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { hostsById } from '../booking/backend.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import { NOBODY } from '../booking/doer.ts';
import { presentPlace } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { eventIdOf, type Facts, type Happening } from './event-of.ts';

/**
 * What a webhook is told of something that happened: times, hosts, status and sequence as they were then, all else of the booking as it is
 * now.
 *
 * @param personal whether it is told what the visitor said and is
 */
export async function buildMessage(
  view: StoreView,
  row: BookingRow,
  happened: Happening,
  personal: boolean,
): Promise<WebhookMessage> {
  const { type, at, facts } = happened;
  const { by = NOBODY, reason, before } = facts;
  const moved = before && (type === 'booking.rescheduled' || type === 'booking.reassigned');
  return {
    type,
    timestamp: formatInstant(at),
    data: {
      eventId: eventIdOf(row.state.id, happened),
      booking: await bookingOf(view, row, facts, personal),
      ...(moved && { before: { ...timesOf(before), hosts: [...before.hosts] } }),
      by,
      ...(personal && reason !== undefined && { reason }),
    },
  };
}

/** A booking as programs of the team are told of it. @param personal with what the visitor said and is */
export async function bookingOf(
  view: StoreView,
  row: BookingRow,
  { status, sequence, hosts: ids, ...times }: Omit<Facts, 'event'>,
  personal: boolean,
): Promise<WebhookMessage['data']['booking']> {
  const { state, timeZone, locale, owner, attendee, guests, answers, metadata, createdAt } = row;
  const type = (await view.bookingType(row.type))!;
  const hosts = await hostsById(view, ids);
  return {
    id: state.id,
    number: bookingNumber(state.id),
    bookingType: { id: type.id, slug: type.slug, title: type.title },
    status,
    ...timesOf(times),
    hosts: hosts.map(({ id, name }) => ({ id, name })),
    sequence,
    timeZone,
    locale,
    owner,
    location: placeOf(row, personal),
    payment: 'payment' in state && state.payment ? { ...state.payment } : null,
    missedBy: status === 'no-show' && state.status === 'no-show' ? state.who : null,
    createdAt: formatInstant(createdAt),
    ...(personal && { attendee, guests: [...guests], answers, metadata }),
  };
}

/** A message without what the visitor said and is. */
export function withoutPersonal(message: WebhookMessage): WebhookMessage {
  const { reason: _reason, booking, ...data } = message.data;
  const { attendee: _, guests: _guests, answers: _answers, metadata: _metadata, location, ...facts } = booking;
  return { ...message, data: { ...data, booking: { ...facts, location: location && placeOfTeam(location) } } };
}

function timesOf({ start, end }: Pick<Facts, 'start' | 'end'>) {
  return { start: formatInstant(start), end: formatInstant(end) };
}

type Place = NonNullable<WebhookMessage['data']['booking']['location']>;

function placeOf({ location }: BookingRow, personal: boolean): Place | null {
  if (!location) return null;
  const place = presentPlace(location);
  return personal ? place : placeOfTeam(place);
}

/** A place without what may be the visitor's of it. */
function placeOfTeam({ address: _address, phone: _phone, ...place }: Place): Place {
  return place;
}
