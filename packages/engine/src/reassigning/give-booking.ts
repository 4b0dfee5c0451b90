import { Refusal } from '@team-booking/contract';
import type { ReassignEffects, TeamRequestOf } from '@team-booking/contract/team';
import type { Actor } from '../access/actor.ts';
import { sees } from '../access/check-access.ts';
import { checkRevision } from '../audit/check-revision.ts';
import { bodyHash, idempotent } from '../booking/idempotency.ts';
import { hostTaken } from '../booking/named-host.ts';
import { reassignBooking } from '../booking/reassign.ts';
import type { Reassigned, SeatRequested } from '../booking/reassigned.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { doerOf } from '../bookings/own-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { dryRun } from '../team-surface/dry-run.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { effectsOf, noEffects, revised, revisedContent } from './effects-of.ts';
import { noteReassigned } from './note-reassigned.ts';
import { lastReassignment } from './reassignment-document.ts';

/**
 * Gives a booking to the next fair host, or to somebody. A dry run runs the very same code and takes it back.
 *
 * @throws {Refusal} `not-found`, `forbidden`, `slot-taken`, `hosts-fixed`, `invalid`, `too-late`, `wrong-state`, `changed-meanwhile`,
 *   `idempotency-key-reused`
 */
export function giveBooking(context: TeamContext, request: TeamRequestOf<'reassign'>): Promise<ReassignEffects> {
  const { backend, actor, now } = context;
  const { id, key, revision, body } = request;
  const { to, from, outside = false, reason = null, dryRun: isDry = false } = body;
  checkByHand(actor, to, outside);
  const seat = {
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from: ownSeat(actor, from) }),
    outside,
    reason,
    by: doerOf(actor),
  };
  const work = async (transaction: StoreTransaction, look: SecondLook): Promise<ReassignEffects> => {
    const before = await givenBooking(actor, transaction, id);
    let effects: ReassignEffects | null = null;
    const once = async (): Promise<BookingRow> => {
      if (!sees(actor, before.state.hosts)) throw notTheirs();
      const own = withOwnSeat(actor, before, { ...seat, look });
      const done = await reassignBooking(backend, transaction, before, own, now);
      effects = await effectsChecked(context, transaction, done, { revision, isDry });
      await noteReassigned(context, transaction, 'reassign', done);
      return done.row;
    };
    if (isDry) await once();
    else await idempotent(transaction, { route: `reassign ${id}`, key, body: bodyHash(body) }, now, once);
    return effects ?? revised(backend, before, await noEffects(transaction, before), { dryRun: isDry });
  };
  const run = <T>(taken: (transaction: StoreTransaction, look: SecondLook) => Promise<T>): Promise<T> =>
    writeBooking(backend, now, taken, { taken: hostTaken });
  return isDry ? dryRun(run, work) : run(work);
}

/** The effects, if they are those that were previewed. @throws {Refusal} `changed-meanwhile` */
async function effectsChecked(
  { backend }: TeamContext,
  transaction: StoreTransaction,
  done: Reassigned,
  { revision: sent, isDry }: { readonly revision: string | null; readonly isDry: boolean },
): Promise<ReassignEffects> {
  const { before } = done;
  const effects = await effectsOf(transaction, done);
  const current = revisedContent(backend, before, effects);
  await checkRevision(transaction, { subject: `booking/${before.state.id}`, sent, current });
  return revised(backend, before, effects, { dryRun: isDry });
}

/** A booking that somebody may see, or that they gave away themselves. @throws {Refusal} `not-found` */
export async function givenBooking(actor: Actor, view: StoreView, id: string): Promise<BookingRow> {
  const row = await view.booking(id);
  if (row && (sees(actor, row.state.hosts) || (await lastReassignment(view, id))?.by === actor.person.id)) return row;
  throw notTheirs();
}

function notTheirs(): Refusal {
  return new Refusal('not-found', 'There is no such booking. Load the list of bookings again.');
}

/** Whom it goes to by hand is for admins to say. @throws {Refusal} `forbidden` */
function checkByHand({ person }: Actor, to: string | undefined, outside: boolean): void {
  if (person.role === 'admin' || (to === undefined && !outside)) return;
  throw new Refusal('forbidden', 'Hosts give their bookings to whoever is next. Ask an admin to choose somebody.');
}

/** @throws {Refusal} `forbidden` */
function ownSeat({ person }: Actor, from: string): string {
  if (person.role === 'admin' || person.host === from) return from;
  throw new Refusal('forbidden', 'Hosts give their own seat away. Ask an admin of the team.');
}

/** A host gives their own seat away, also where several could. */
function withOwnSeat({ person }: Actor, { state }: BookingRow, seat: SeatRequested): SeatRequested {
  const isTheirs = person.role !== 'admin' && person.host !== null && state.hosts.includes(person.host);
  return isTheirs && seat.from === undefined ? { ...seat, from: person.host! } : seat;
}
