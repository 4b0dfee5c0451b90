import { type Booking, type BookingRequest, Refusal } from '@team-booking/contract';
import { ledToOwner, ownerByAddress } from '../routing/owner-by-address.ts';
import { isOutside, OUTSIDE, routeAnswers, routeOfRequest } from '../routing/route-of-request.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { ownHold } from '../holds/own-hold.ts';
import { teamOf, typeBySlug, type Backend } from './backend.ts';
import { askedTime, checkNotice, timeErrors } from './check-time.ts';
import { VISITOR } from './doer.ts';
import { checkForm, requestErrors } from './form/check-form.ts';
import { bookedOnce } from './booked-once.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { placeBooking } from './place-booking.ts';
import { presentBooking } from './present.ts';
import { writeBooking } from './write-booking.ts';

/**
 * Books a time for its visitor, in one transaction. A hold of theirs is released: its time is this booking's, or not needed any more.
 *
 * @throws {Refusal} `invalid`, `slot-taken`, `not-found`, `idempotency-key-reused`
 */
export async function book(
  backend: Backend,
  request: BookingRequest,
  keyed: KeyedRequest,
  now: number,
): Promise<Booking> {
  // The type and the host who is asked for decide what is locked.
  const group = `${request.bookingType} ${request.host}`;
  // Whom nobody looks up begins at once, so that a backend which closes then still finishes it.
  const owner = backend.lookUpOwner ? await ownerByAddress(backend, request, now) : null;
  const work = async (transaction: StoreTransaction) => {
    const row = await idempotent(transaction, keyed, now, () => bookAnew(backend, transaction, request, owner, now));
    return presentBooking(backend, transaction, row, now);
  };
  return bookedOnce(backend, keyed, now, () => writeBooking(backend, now, work, { group }));
}

async function bookAnew(
  backend: Backend,
  transaction: StoreTransaction,
  request: BookingRequest,
  owner: string | null,
  now: number,
): Promise<BookingRow> {
  const type = typeBySlug(await teamOf(transaction), request.bookingType);
  if (!type) throw new Refusal('not-found', 'There is no such booking type. Look at its link.');

  const time = askedTime(request.start, request.duration);
  const requested = request.host === undefined ? null : backend.hostIds.trueId(type, request.host);
  const routed = routeOfRequest(backend, type, request.route, now);
  const first = routeAnswers(type, request.answers ?? {}, routed.fits);
  const form = checkForm(
    type,
    { ...request, guests: request.guests ?? [], answers: request.answers ?? {}, location: request.location },
    [
      ...timeErrors(type, time, type.durations, now),
      ...requestErrors(type, request),
      ...(request.host !== undefined && requested === null
        ? [{ pointer: '/host', detail: 'is no host of this type' }]
        : []),
      ...(routed.problem === null ? [] : [{ pointer: '/route', detail: routed.problem }]),
      ...(requested !== null && isOutside(type, routed.route, requested)
        ? [{ pointer: '/host', detail: OUTSIDE }]
        : []),
      ...first.errors,
    ],
  );
  checkNotice(type, time, now);
  const { timeZone, locale, metadata = {} } = request;
  const consent = type.consent && { version: type.consent.version, at: now };
  const hold = await ownHold(backend, transaction, request.hold);
  const who = { requested: routed.route?.host ?? requested, route: routed.route };
  const owned = who.requested === null && owner !== null ? ledToOwner(who.route, owner) : null;
  const details = { timeZone, locale, consent, metadata, hold, outside: false, by: VISITOR };
  const answered = { ...form, answers: { ...first.answers, ...form.answers } };
  return placeBooking(backend, transaction, { ...details, ...who, owned, type, time, form: answered }, now);
}
