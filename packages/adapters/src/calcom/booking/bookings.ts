import { canonicalJson, type Booking, type BookingChanges } from '@team-booking/contract';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { BackendError, type BookingBackend, type ManageAccess, type Outcome } from '@team-booking/sdk';
import type { EventTypes } from '../event-type/event-types.ts';
import { mayHost } from '../event-type/requested-host.ts';
import type { Ask } from '../exchange.ts';
import type { CalcomOptions } from '../options.ts';
import { invalid, refused } from '../problem.ts';
import { isMembers } from '../reading.ts';
import { refusalOf } from '../refusal.ts';
import { bookingInput } from './book.ts';
import { find, idOf } from './find.ts';
import { readBooking } from './peer-booking.ts';
import { idempotency } from './idempotency.ts';
import { show, type Found } from './show.ts';
import { wrongIn, wrongStart } from './wrong-in.ts';

interface Dependencies {
  options: CalcomOptions;
  ask: Ask;
  eventTypes: EventTypes;
  now: () => number;
}

/** Creates and manages bookings. */
export interface Bookings extends Pick<BookingBackend, 'book' | 'booking' | 'edit' | 'reschedule' | 'cancel'> {
  /** Current uid of a booking at Cal.com. */
  uidOf(access: ManageAccess, signal?: AbortSignal): Promise<string>;
}

export function bookingsOf({ options, ask, eventTypes, now }: Dependencies): Bookings {
  const { idempotent } = idempotency();
  /** Keys of requests whose answer was lost. */
  const lost = new Set<string>();

  async function shown(found: Found, signal?: AbortSignal): Promise<Booking> {
    const event = await eventTypes.known(eventTypes.slugOf(found.peer.event), signal);
    return show(found, event, options, now());
  }

  async function current(access: ManageAccess, signal?: AbortSignal): Promise<{ found: Found; booking: Booking }> {
    const found = await find(ask, access, signal);
    return { found, booking: await shown(found, signal) };
  }

  const again = async (access: ManageAccess): Promise<Outcome> => ({
    ok: true,
    booking: (await current(access)).booking,
  });

  return {
    uidOf: async (access, signal) => (await find(ask, access, signal)).peer.uid,

    async booking(access, { signal } = {}) {
      return (await current(access, signal)).booking;
    },

    book: (request, { idempotencyKey: key, signal }) =>
      idempotent(
        'book',
        key,
        request,
        async () => {
          const event = await eventTypes.known(request.bookingType, signal);
          const errors = wrongIn(request, event.type);
          if (errors.length > 0) return invalid(errors);
          const body = bookingInput(request, event, key);
          try {
            const peer = await ask('bookings', readBooking, { signal, method: 'POST', body });
            const access = { id: idOf(peer), token: peer.uid };
            return { ok: true, booking: show({ access, peer, moves: 0 }, event, options, now()) };
          } catch (error) {
            if (mayHaveArrived(error)) lost.add(key);
            const no = refusalOf(error);
            return no.kind === 'taken' && lost.has(key) ? { ...no, problem: { ...no.problem, detail: PERHAPS } } : no;
          }
        },
        again,
      ),

    async edit(access, changes, { signal } = {}) {
      const { booking } = await current(access, signal);
      return changesNothing(changes, booking) ? { ok: true, booking } : refused('wrong-state', NO_EDITING);
    },

    reschedule: (access, request, { idempotencyKey: key, signal }) =>
      idempotent(
        `reschedule ${access.id} ${access.token}`,
        key,
        request,
        async () => {
          const { found, booking } = await current(access, signal);
          const no = closed(booking, booking.policy.rescheduleUntil);
          if (no) return no;
          const { start, duration, host, reason } = request;
          const event = await eventTypes.known(booking.bookingType, signal);
          const errors = wrongStart(start);
          const length = (found.peer.end - found.peer.start) / 60_000;
          if (duration !== undefined && duration !== length) {
            errors.push({ pointer: '/duration', detail: `stays ${length}: Cal.com moves bookings as they are` });
          }
          if (host !== undefined && !mayHost(event.type, host)) {
            errors.push({ pointer: '/host', detail: 'cannot be asked for at Cal.com' });
          }
          if (errors.length > 0) return invalid(errors);
          const at = formatInstant(parseInstant(start));
          const body = { start: at, ...(reason && { reschedulingReason: reason }) };
          try {
            const path = `bookings/${found.peer.uid}/reschedule`;
            const peer = await ask(path, readBooking, { signal, method: 'POST', body });
            return { ok: true, booking: await shown({ ...found, peer, moves: found.moves + 1 }, signal) };
          } catch (error) {
            return refusalOf(error, 'refused');
          }
        },
        again,
      ),

    cancel: (access, request, { idempotencyKey: key, signal }) =>
      idempotent(
        `cancel ${access.id} ${access.token}`,
        key,
        request,
        async () => {
          const { found, booking } = await current(access, signal);
          if (booking.status === 'cancelled') return { ok: true, booking };
          const no = closed(booking, booking.policy.cancelUntil);
          if (no) return no;
          const body = request.reason ? { cancellationReason: request.reason } : {};
          try {
            const path = `bookings/${found.peer.uid}/cancel`;
            const peer = await ask(path, readBooking, { signal, method: 'POST', body });
            return { ok: true, booking: await shown({ ...found, peer }, signal) };
          } catch (error) {
            const refusal = refusalOf(error, 'refused');
            // It may have been cancelled concurrently.
            const { booking: after } = await current(access, signal);
            return after.status === 'cancelled' ? { ok: true, booking: after } : refusal;
          }
        },
        again,
      ),
  };
}

/** Whether the request may have succeeded although its answer was lost. */
function mayHaveArrived(error: unknown): boolean {
  return error instanceof BackendError && (error.code === 'offline' || error.code === 'unavailable');
}

const PERHAPS =
  'The first attempt was not answered, and now the time is taken: perhaps by you. Look for a confirmation by e-mail before you choose another time.';
const NO_EDITING =
  'Cal.com cannot edit bookings: cancel this one and book again, or contact the host. Its time can be changed.';

/** Why a booking can no longer be changed, or `null`. */
function closed({ status }: Booking, until: string | null): Outcome | null {
  if (status !== 'confirmed' && status !== 'awaiting-approval' && status !== 'completed') {
    return refused('wrong-state', `The booking is ${status}. Book another time.`);
  }
  return until === null ? refused('too-late', 'Contact the host, or book another time.') : null;
}

function changesNothing({ attendee, guests, answers, location }: BookingChanges, booking: Booking): boolean {
  const same = (wanted: unknown, is: unknown) => canonicalJson(wanted) === canonicalJson(is);
  const within = (wanted: unknown, is: object) =>
    wanted === undefined || (isMembers(wanted) && same({ ...is, ...wanted }, is));
  return (
    location === undefined &&
    within(attendee, booking.attendee) &&
    within(answers, booking.answers) &&
    (guests === undefined || same(guests, booking.guests))
  );
}
