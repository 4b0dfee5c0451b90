import { type Booking, type BookingRequest, Refusal } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { book as coreBook } from '@team-booking/core/booking';
import { randomId } from '../crypto/random-id.ts';
import { emailQuestion, ownerOf } from '../routing/owner.ts';
import { OwnerNotAsked } from '../routing/owner-by-address.ts';
import { checkRoute } from '../routing/route-of-request.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { assignHosts, storeRecord } from './assign.ts';
import { hostsById, teamOf, typeBySlug, type Backend } from './backend.ts';
import { askedTime, checkNotice, timeErrors } from './check-time.ts';
import { checkForm, requestErrors } from './form/check-form.ts';
import { placeOf } from './form/location.ts';
import { idempotent, tookEffect, type KeyedRequest } from './idempotency.ts';
import { policyOf } from './policy-of.ts';
import { presentBooking } from './present.ts';
import { storeChange } from './store-change.ts';
import { whoTakesPart } from './who-takes-part.ts';
import { writeBooking } from './write-booking.ts';

/**
 * Books a time, in one transaction: finds the free hosts, assigns some of them, stores the booking, its time, the ledger entries,
 * the record, and the outbox messages.
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
  const work = async (transaction: StoreTransaction) => {
    const row = await idempotent(transaction, keyed, now, () => bookAnew(backend, transaction, request, owner, now));
    return presentBooking(backend, transaction, row, now);
  };
  const write = () => writeBooking(backend, now, work, { group });
  const once = async () => {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof OwnerNotAsked)) throw error;
      const { type, hosts } = error;
      owner = await ownerOf(backend.lookUpOwner, type, hosts, { email: request.attendee.email, now });
      return write();
    }
  };
  try {
    return await once();
  } catch (error) {
    // The same request, sent twice, may have taken the time itself while this one waited for its locks.
    const isTaken = error instanceof Refusal && error.code === 'slot-taken';
    if (isTaken && (await tookEffect(backend, keyed, now))) return once();
    throw error;
  }
}

async function bookAnew(
  backend: Backend,
  transaction: StoreTransaction,
  request: BookingRequest,
  /** Who looks after the visitor; `undefined` = was not asked. */
  owner: string | null | undefined,
  now: number,
): Promise<BookingRow> {
  const team = await teamOf(transaction);
  const type = typeBySlug(team, request.bookingType);
  if (!type) throw new Refusal('not-found', 'There is no such booking type. Look at its link.');

  const time = askedTime(request.start, request.duration);
  const requested = request.host === undefined ? null : backend.hostIds.trueId(type, request.host);
  const { route, ...routed } = checkRoute(backend, type, request, requested, now);
  const form = checkForm(
    type,
    { ...request, guests: request.guests ?? [], answers: request.answers ?? {}, location: request.location },
    [
      ...timeErrors(type, time, type.durations, now),
      ...requestErrors(type, request),
      ...(request.host !== undefined && requested === null
        ? [{ pointer: '/host', detail: 'is no host of this type' }]
        : []),
      ...routed.errors,
    ],
  );
  checkNotice(type, time, now);
  const isAsked = request.host !== undefined || emailQuestion(type) !== null;
  if (owner === undefined && type.ownerLookup && backend.lookUpOwner && !isAsked) {
    throw new OwnerNotAsked(type, team.hosts);
  }

  const wanted = { type, time, requested, route, owner: owner ?? null, now };
  const who = await whoTakesPart(backend, transaction, wanted);
  const id = randomId();
  const record = await assignHosts(transaction, { booking: id, type, ...time, ...who, now });
  const hosts = assignedHosts(record);

  const change = coreBook({ id, ...time, hosts, policy: policyOf(type), payment: null });
  const [inCharge] = await hostsById(transaction, [type.owner ?? hosts[0]!]);
  const row: BookingRow = {
    state: change.booking,
    type: type.id,
    timeZone: request.timeZone,
    locale: request.locale,
    owner: type.owner,
    attendee: form.attendee,
    guests: form.guests,
    answers: { ...routed.answers, ...form.answers },
    ...(who.route && { route: who.route }),
    location:
      form.location && placeOf(form.location, { team: backend.team, booking: id, host: inCharge! }, backend.key),
    consent: type.consent && { version: type.consent.version, at: now },
    metadata: request.metadata ?? {},
    moveReason: null,
    tokenVersion: 1,
    createdAt: now,
    changedAt: now,
  };
  await storeChange(transaction, { row, before: null, change, event: 'book', reason: null, type, record: null, now });
  await storeRecord(transaction, type.id, record);
  return row;
}
