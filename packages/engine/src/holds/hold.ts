import { invalid, invalidField, type Hold, type HoldRequest } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { bookedOnce } from '../booking/booked-once.ts';
import { keepMade, madeBy, type KeyedRequest } from '../booking/idempotency.ts';
import type { HostTime } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { askedHost } from '../booking/asked-host.ts';
import { chooseHosts } from '../booking/assign.ts';
import type { Backend } from '../booking/backend.ts';
import { enteredType } from '../links/entered-type.ts';
import { checkOffered } from '../offering/check-offered.ts';
import { askedTime, checkNotice, timeErrors } from '../booking/check-time.ts';
import { partyOfType } from '../booking/party-of.ts';
import { timesOf } from '../booking/times-of.ts';
import { whoIsFree } from '../booking/who-is-free.ts';
import { isOutside, OUTSIDE, routeOfRequest } from '../routing/route-of-request.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { randomId } from '../crypto/random-id.ts';
import { countHold } from './hold-cap.ts';
import { holdToken } from './hold-token.ts';

/** How long a visitor may take to fill the form. */
const HOLD_TIME = 10 * MINUTE;

/**
 * Keeps a time while its visitor fills the form: takes it of the hosts whose turn it would be. Nothing is assigned and nothing posted, so
 * rotation goes on as if it were not there.
 *
 * The same request with the same key is answered with the same hold while that lasts: its answer may have been lost.
 *
 * @param client who asks, in a form that tells nobody who they are; `null` = unknown
 * @throws {Refusal} `invalid`, `slot-taken`, `not-found`, `too-many-requests`, `idempotency-key-reused`
 */
export function hold(
  backend: Backend,
  request: HoldRequest,
  client: string | null,
  keyed: KeyedRequest,
  now: number,
): Promise<Hold> {
  const work = async (transaction: StoreTransaction, look: SecondLook) => {
    const made = await madeBy(transaction, keyed, now);
    const held = made === null ? [] : await transaction.timesOf(made);
    if (held.length > 0) return heldFor(backend, held);
    const { type } = await enteredType(transaction, request.bookingType, request.link, now);
    const time = askedTime(request.start, request.duration);
    const { requested, problem: unasked } = askedHost(backend, type, request.host);
    const { route, problem } = routeOfRequest(backend, type, request.route, now);
    const errors = timeErrors(type, time, type.durations, now);
    if (problem !== null) errors.push({ pointer: '/route', detail: problem, code: 'format' });
    if (unasked !== null) errors.push({ pointer: '/host', detail: unasked, code: 'no-choice' });
    if (requested !== null && isOutside(type, route, requested))
      errors.push({ pointer: '/host', detail: OUTSIDE, code: 'no-choice' });
    if (errors.length > 0) throw invalid(errors);
    checkNotice(type, time, now);
    const who = { requested: route?.host ?? requested, route };
    const party = partyOfType(type, who.requested, route);
    if (!party) throw invalidField('/host', 'cannot be asked for, as several hosts are chosen together', 'no-choice');

    const pool = await transaction.pool(type.id);
    const freeAt = await whoIsFree(backend, transaction, { type, time, party, pool, route, except: null, now });
    await checkOffered(backend, transaction, { type, time, route, freeAt, now, except: null });
    const id = randomId();
    const { record } = await chooseHosts(transaction, { booking: id, type, ...time, ...who, party, freeAt, now });
    look.check(assignedHosts(record), type, time);
    const until = Math.min(now + HOLD_TIME, time.start);
    await countHold(transaction, { id, client, until }, { cap: backend.holdsPerClient, now });
    const times = timesOf({ id, ...time, hosts: assignedHosts(record) }, type, until);
    await transaction.takeTime(times);
    // One that was given back or has lapsed keeps its key: a repeat is a new hold, which no further repeat finds.
    if (made === null) await keepMade(transaction, keyed, id, now);
    return heldFor(backend, times);
  };
  return bookedOnce(backend, keyed, now, () => writeBooking(backend, now, work));
}

function heldFor({ key, team }: Backend, times: readonly HostTime[]): Hold {
  const [{ booking: id, until }] = times as readonly [HostTime];
  return { id, token: holdToken(key, team, times), expiresAt: formatInstant(until!) };
}
