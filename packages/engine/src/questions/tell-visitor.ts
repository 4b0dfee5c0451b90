import { Refusal } from '@team-booking/contract';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { applyEvent } from '../booking/apply-event.ts';
import { LONGEST_BOOKING } from '../booking/longest-booking.ts';
import { moveBooking } from '../booking/move-booking.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { doerOf } from '../bookings/own-booking.ts';
import { hasHeard } from '../mail/has-heard.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import type { Question } from './question-document.ts';

interface Telling {
  readonly reason: string | null;
  readonly look: SecondLook;
}

/**
 * Makes a booking what its host's calendar says: moved to that time, else cancelled. Hours, grid, notice and horizon are set aside for whoever may set
 * them aside; nobody else's calendar and no other booking is. Whose calendar it is hears nothing of it, as it was they.
 *
 * @throws {Refusal} `slot-taken`, `hosts-fixed`, `too-late`, `wrong-state`
 */
export async function tellVisitor(
  { backend, actor, now }: TeamContext,
  transaction: StoreTransaction,
  before: BookingRow,
  { found, stands, host }: Question,
  { reason, look }: Telling,
): Promise<BookingRow> {
  const by = doerOf(actor);
  let row: BookingRow;
  if (found === 'moved' && stands) {
    const { start, duration } = bookable(stands, now);
    const { person } = actor;
    const outside = person.role === 'admin' || before.state.hosts.every((one) => one === person.host);
    const move = { start, duration, host: null, outside, by, look, ...(reason !== null && { reason }) };
    row = await moveBooking(backend, transaction, before, move, now).catch(asState);
  } else {
    row = await applyEvent(transaction, before, { event: { kind: 'cancel', by: 'team', reason }, by, now });
  }
  await hasHeard(transaction, row, host, now);
  return row;
}

/** A time in whole minutes. @throws {Refusal} `wrong-state` for one at which nothing can be booked */
function bookable({ start, end }: Interval, now: number): { readonly start: string; readonly duration: number } {
  const from = Math.round(start / MINUTE) * MINUTE;
  const duration = Math.round((end - start) / MINUTE);
  if (from < now) throw new Refusal('wrong-state', 'The time in the calendar is over. Put it back, or reassign it.');
  if (duration < 1 || duration * MINUTE > LONGEST_BOOKING) {
    throw new Refusal('wrong-state', 'Nothing that long can be booked. Put it back, or change the event.');
  }
  return { start: formatInstant(from), duration };
}

/** What is wrong with a time is nothing that whoever answers has sent. */
function asState(error: unknown): never {
  if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
  const why = error.problem.errors?.map(({ detail }) => detail).join(', ') ?? '';
  throw new Refusal(
    'wrong-state',
    `The time in the calendar ${why}. Put it back, change the event, or ask an admin, whom these rules do not bind.`,
  );
}
