import type { DeadLetter as Presented } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { DeadLetter } from '../delivery/dead-letter.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import type { Actor } from '../access/actor.ts';
import { messageBooking, type MessageBookings } from './message-booking.ts';
import { kindOf } from './present-message.ts';
import { receiverOf } from './receiver-of.ts';
import { MAIL } from './waiting-mail.ts';

/** What could not be delivered, as the team sees it. */
export async function presentDeadLetter(
  context: Pick<TeamContext, 'backend'>,
  view: StoreView,
  bookings: MessageBookings,
  letter: DeadLetter,
): Promise<Presented> {
  const { id, at, channel, receiver, plan, problem, attempts } = letter;
  const row = await bookings.row(letter.subject);
  const { name, address } =
    row && channel === MAIL ? (await receiverOf(context, view, row, receiver)).receiver : { name: null, address: null };
  return {
    id,
    at: formatInstant(at),
    channel,
    kind: kindOf(plan),
    to: name !== null && address !== null ? `${name} <${address}>` : (address ?? name),
    booking: row && (await messageBooking(view, row)),
    problem,
    attempts,
  };
}

/** Whether somebody may see what could not be delivered: admins everything, hosts mail about their bookings. */
export async function seesDeadLetter(
  actor: Actor,
  bookings: MessageBookings,
  { channel, subject }: Pick<DeadLetter, 'channel' | 'subject'>,
): Promise<boolean> {
  return actor.person.role === 'admin' || (channel === MAIL && (await bookings.mayBeSeen(actor, subject)));
}
