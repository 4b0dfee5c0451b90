import type { FixtureBookingType } from '@team-booking/contract';
import type { BookingBackend } from '@team-booking/sdk';
import type { Asked } from '../described.ts';
import type { BookingInput, Bookings } from './bookings.ts';
import { API_KEY, USERNAME, type Account } from './event-types.ts';
import { CalcomError } from './calcom-error.ts';
import { slotsOf } from './slots.ts';

interface Dependencies {
  backend: BookingBackend;
  bookings: Bookings;
  account: () => Account;
}

const success = (data: unknown, status = 200) => ({ status, body: { status: 'success', data } });

/** Answers the described requests. */
export function routes({ backend, bookings, account }: Dependencies) {
  /** Finds an event type by id, or by slug and owner. */
  function typeOf({ eventTypeId, eventTypeSlug, username }: Record<string, unknown>): FixtureBookingType {
    const named = eventTypeId === undefined ? undefined : account().byId(Number(eventTypeId));
    const type = named ?? (username === USERNAME ? account().bySlug(String(eventTypeSlug)) : undefined);
    if (!type) throw new CalcomError(404, 'Event Type not found');
    return type;
  }

  function eventTypes(query: Record<string, string>) {
    const type = query['username'] === USERNAME ? account().bySlug(query['eventSlug'] ?? '') : undefined;
    return success(type?.mode === 'solo' ? [account().personal(type)] : []);
  }

  function eventType(id: string, authorization: unknown) {
    if (authorization !== `Bearer ${API_KEY}`) throw new CalcomError(401, 'Invalid API Key');
    const type = account().byId(Number(id));
    if (!type) throw new CalcomError(404, `Event type with id ${id} not found`);
    return success(account().ofTeam(type));
  }

  async function slots(query: Record<string, string>) {
    const type = typeOf(query);
    const { start = '', end = '', duration, timeZone, format, bookingUidToReschedule: uid } = query;
    if (!(Date.parse(start) <= Date.parse(end))) {
      throw new CalcomError(400, "Invalid time range given - check the 'start' and 'end' query parameters.");
    }
    const length = duration === undefined ? type.durations[0]! : Number(duration);
    const moved = uid === undefined ? undefined : bookings.accessOf(uid);
    const asked = { slug: type.slug, start, end, duration: length, timeZone, range: format === 'range', moved };
    return success(await slotsOf(backend, asked));
  }

  return async ({ method, url, headers, body }: Asked): Promise<{ status: number; body: unknown }> => {
    const { pathname, searchParams } = new URL(url, 'http://stand-in');
    const query = Object.fromEntries(searchParams);
    const [, , resource, id = '', action = ''] = pathname.split('/').map(decodeURIComponent);
    switch (`${method} ${resource} ${id && 'id'} ${action}`.trim()) {
      case 'GET event-types':
        return eventTypes(query);
      case 'GET event-types id':
        return eventType(id, headers['authorization']);
      case 'GET slots':
        return slots(query);
      case 'POST bookings': {
        const type = typeOf(body as Record<string, unknown>);
        return success(await bookings.create(type, body as BookingInput), 201);
      }
      case 'GET bookings id':
        return success(await bookings.get(id));
      case 'POST bookings id reschedule':
        return success(await bookings.reschedule(id, body as Record<string, string>), 201);
      case 'POST bookings id cancel':
        return success(await bookings.cancel(id, (body ?? {}) as Record<string, string>));
      default:
        throw new CalcomError(404, `Cannot ${method} ${pathname}`);
    }
  };
}
