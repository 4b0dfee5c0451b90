import { type Booking, type BookingRequest, invalidField, Refusal } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { book as coreBook } from '@team-booking/core/booking';
import { randomId } from '../crypto/random-id.ts';
import { ledToOwner, ownerByAddress } from '../routing/owner-by-address.ts';
import { isOutside, OUTSIDE, routeAnswers, routeOfRequest } from '../routing/route-of-request.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { assignHosts, storeRecord } from './assign.ts';
import { hostsById, teamOf, typeBySlug, type Backend } from './backend.ts';
import { askedTime, checkNotice, timeErrors } from './check-time.ts';
import { checkForm, requestErrors } from './form/check-form.ts';
import { placeOf } from './form/location.ts';
import { idempotent, tookEffect, type KeyedRequest } from './idempotency.ts';
import { partyOfType } from './party-of.ts';
import { policyOf } from './policy-of.ts';
import { presentBooking } from './present.ts';
import { storeChange } from './store-change.ts';
import { whoIsFree } from './who-is-free.ts';
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
  const owner = await ownerByAddress(backend, request, now);
  const work = async (transaction: StoreTransaction) => {
    const row = await idempotent(transaction, keyed, now, () => bookAnew(backend, transaction, request, owner, now));
    return presentBooking(backend, transaction, row, now);
  };
  const once = () => writeBooking(backend, now, work, { group });
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

  const asked = { requested: routed.route?.host ?? requested, route: routed.route };
  const party = partyOfType(type, asked.requested, asked.route);
  if (!party) throw invalidField('/host', 'cannot be asked for, as several hosts are chosen together');
  const pool = await transaction.pool(type.id);
  const owned = asked.requested === null && owner !== null ? ledToOwner(asked.route, owner) : null;
  const freeAt = await whoIsFree(backend, transaction, {
    type,
    time,
    party,
    pool,
    route: owned ?? asked.route,
    except: null,
    now,
  });
  const id = randomId();
  const who =
    owned && freeAt.free.includes(owned.host)
      ? { requested: owned.host, route: owned, party: partyOfType(type, owned.host, owned)! }
      : { ...asked, party };
  const record = await assignHosts(transaction, { booking: id, type, ...time, ...who, freeAt, now });
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
    answers: { ...first.answers, ...form.answers },
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
