import type { Booking, BookingRequest } from '@team-booking/contract';
import { emailQuestion, ownerOf } from '../routing/owner.ts';
import { ledToOwner, OwnerNotAsked } from '../routing/owner-by-address.ts';
import { checkRoute } from '../routing/route-of-request.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { ownHold } from '../holds/own-hold.ts';
import { useLink } from '../links/booking-link.ts';
import { enteredType } from '../links/entered-type.ts';
import { askedHost } from './asked-host.ts';
import { teamOf, type Backend } from './backend.ts';
import { askedTime, checkNotice, timeErrors } from './check-time.ts';
import { VISITOR } from './doer.ts';
import { checkForm, requestErrors } from './form/check-form.ts';
import { bookedOnce } from './booked-once.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { placeBooking } from './place-booking.ts';
import { presentBooking } from './present.ts';
import type { SecondLook } from './second-look.ts';
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
  let owner: string | null | undefined;
  const work = async (transaction: StoreTransaction, look: SecondLook) => {
    let isNew = false;
    const row = await idempotent(transaction, keyed, now, () => {
      isNew = true;
      return bookAnew(backend, { transaction, look }, request, owner, now);
    });
    return presentBooking(backend, transaction, row, now, isNew);
  };
  const write = () => writeBooking(backend, now, work, { group });
  return bookedOnce(backend, keyed, now, async () => {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof OwnerNotAsked)) throw error;
      const { type, hosts } = error;
      owner = await ownerOf(backend.lookUpOwner, type, hosts, { email: request.attendee.email, now });
      return write();
    }
  });
}

async function bookAnew(
  backend: Backend,
  { transaction, look }: { readonly transaction: StoreTransaction; readonly look: SecondLook },
  request: BookingRequest,
  /** Who looks after the visitor; `undefined` = was not asked. */
  owner: string | null | undefined,
  now: number,
): Promise<BookingRow> {
  const { type, link } = await enteredType(transaction, request.bookingType, request.link, now);

  const time = askedTime(request.start, request.duration);
  const { requested, problem } = askedHost(backend, type, request.host);
  const { route, ...routed } = checkRoute(backend, type, request, requested, now);
  const form = checkForm(
    type,
    { ...request, guests: request.guests ?? [], answers: request.answers ?? {}, location: request.location },
    [
      ...timeErrors(type, time, type.durations, now),
      ...requestErrors(type, request),
      ...(problem === null ? [] : [{ pointer: '/host', detail: problem, code: 'no-choice' }]),
      ...routed.errors,
    ],
  );
  checkNotice(type, time, now);
  const isAsked = request.host !== undefined || emailQuestion(type) !== null;
  if (owner === undefined && type.ownerLookup && backend.lookUpOwner && !isAsked) {
    throw new OwnerNotAsked(type, (await teamOf(transaction)).hosts);
  }

  const { timeZone, locale, metadata = {} } = request;
  const consent = type.consent && { version: type.consent.version, at: now };
  const hold = await ownHold(backend, transaction, request.hold);
  const who = { requested: route?.host ?? requested, route };
  const owned = who.requested === null && owner ? ledToOwner(route, owner) : null;
  const details = { timeZone, locale, consent, metadata, hold, outside: false, by: VISITOR, look };
  const answered = { ...form, answers: { ...routed.answers, ...form.answers } };
  const row = await placeBooking(backend, transaction, { ...details, ...who, owned, type, time, form: answered }, now);
  if (link) await useLink(transaction, link, row.state.id, now);
  return row;
}
