import type { Message, TeamAnswerOf } from '@team-booking/contract/team';
import { ownBooking } from '../bookings/own-booking.ts';
import { DELIVERY } from '../delivery/delivery.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { presentSent, presentWaiting } from './present-message.ts';
import { MESSAGE } from '../mail/sent-message.ts';
import { waitingMail } from './waiting-mail.ts';

/** What was sent about a booking, and then what waits to be. @throws {Refusal} `not-found` */
export function bookingMessages(context: TeamContext, id: string): Promise<TeamAnswerOf<'bookingMessages'>> {
  const { store, team } = context.backend;
  return store.read(team, async (view) => {
    const row = await ownBooking(context, view, id);
    const items: Message[] = [];
    for (const one of await view.documents({ kind: MESSAGE, ref: id })) {
      items.push(await presentSent(context, view, row, one));
    }
    for (const one of await view.documents({ kind: DELIVERY, ref: id })) {
      const waiting = waitingMail(one, context.now);
      if (waiting) items.push(await presentWaiting(context, view, row, waiting));
    }
    return { items };
  });
}
