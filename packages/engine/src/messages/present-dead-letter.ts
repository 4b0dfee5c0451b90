import type { DeadLetter as Presented } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { DeadLetter } from '../delivery/dead-letter.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostsById } from '../booking/backend.ts';
import { CALENDAR } from '../calendars/calendar-channel.ts';
import type { Actor } from '../access/actor.ts';
import { JOIN_LINK } from '../join-link/join-link-channel.ts';
import { messageBooking, type MessageBookings } from './message-booking.ts';
import { findWebhook } from '../webhooks/stored-webhook.ts';
import { WEBHOOKS } from '../webhooks/webhook-channel.ts';
import { kindOf } from './present-message.ts';
import { receiverOf } from './receiver-of.ts';
import { MAIL } from '../mail/mail-channel.ts';

/** What could not be delivered, as the team sees it. */
export async function presentDeadLetter(
  context: Pick<TeamContext, 'backend'>,
  view: StoreView,
  bookings: MessageBookings,
  letter: DeadLetter,
): Promise<Presented> {
  const { id, at, channel, plan, problem, attempts } = letter;
  const row = await bookings.row(letter.subject);
  return {
    id,
    at: formatInstant(at),
    channel,
    kind: kindOf(plan),
    to: await whomFor(context, view, row, letter),
    booking: row && (await messageBooking(view, row)),
    problem,
    attempts,
  };
}

/** Whom it was for, in words; `null` where nobody knows any more. */
async function whomFor(
  context: Pick<TeamContext, 'backend'>,
  view: StoreView,
  row: BookingRow | null,
  { channel, receiver }: DeadLetter,
): Promise<string | null> {
  if (channel === WEBHOOKS) {
    const webhook = await findWebhook(view, receiver);
    return webhook && (webhook.description ?? webhook.url);
  }
  if (channel === CALENDAR) return (await hostsById(view, [receiver]))[0]?.name ?? null;
  if (row && channel === JOIN_LINK) return (await view.bookingType(row.type))?.joinHook?.url ?? null;
  if (!row || channel !== MAIL) return null;
  const { name, address } = (await receiverOf(context, view, row, receiver)).receiver;
  return name !== null && address !== null ? `${name} <${address}>` : (address ?? name);
}

/** Whether somebody may see what could not be delivered: admins everything, hosts mail about their bookings and what their calendars lack. */
export async function seesDeadLetter(
  actor: Actor,
  bookings: MessageBookings,
  { channel, receiver, subject }: Pick<DeadLetter, 'channel' | 'receiver' | 'subject'>,
): Promise<boolean> {
  const { role, host } = actor.person;
  if (role === 'admin' || (channel === CALENDAR && receiver === host)) return true;
  return channel === MAIL && bookings.mayBeSeen(actor, subject);
}
