import { DAY } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import type { Attempt, Channel, Sent, Settlement } from '../delivery/channel.ts';
import { findDelivery, newDelivery, putDelivery } from '../delivery/delivery.ts';
import { MailboxPace } from '../mail/mailbox-pace.ts';
import type { Mailer } from '../mail/mailer.ts';
import { noteMessage } from '../mail/sent-message.ts';
import type { StoreTransaction } from '../store/store.ts';
import { comingBookings } from './coming-bookings.ts';
import { ASKER, LOST_LINK, type LinksAsked } from './lost-link.ts';
import { letterId, lostLinkLetter } from './lost-link-letter.ts';

/** What the letter about one booking is made from. Everything else is as it is when it leaves. */
type LetterAsked = Pick<LinksAsked, 'askedAt'>;

const VISITOR = 'visitor';

const OFTEN = 'Their address was written to very often today.';

/** There was nothing to say any more. */
const NOTHING = { kind: 'done', answer: 'nothing' } as const satisfies Sent;

/**
 * Brings visitors the links of their coming bookings again: for each request, the bookings are found first, then there is a letter about
 * each. It goes to the address that the booking has, and to no other.
 *
 * @param pace how often visitors are written to. Default: as often as they ask
 */
export function lostLinkChannel(
  backend: Backend & { readonly mailer: Mailer },
  { pace = new MailboxPace(Infinity) }: { readonly pace?: MailboxPace } = {},
): Channel {
  const { store, team, mailer } = backend;
  return {
    name: LOST_LINK,
    patience: DAY,
    atOnce: 5,
    wayOf: () => '',
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    async send({ delivery: { receiver, subject }, plan, now, signal }: Attempt): Promise<Sent> {
      if (receiver === ASKER) {
        const { address } = plan as LinksAsked;
        return { kind: 'done', answer: await store.read(team, (view) => comingBookings(view, address, now)) };
      }
      const { askedAt } = plan as LetterAsked;
      const letter = await store.read(team, (view) => lostLinkLetter(backend, view, subject, { askedAt, now }));
      if (!letter) return NOTHING;
      const { address } = letter.to;
      const wait = pace.nextAt(address, now) - now;
      if (wait > 0) return { kind: 'again', problem: OFTEN, maybe: false, after: wait };
      pace.wrote(address, now);
      return mailer.send(letter, signal);
    },
    async settle(transaction: StoreTransaction, settlement: Settlement): Promise<unknown> {
      const { delivery, plan, sent, givenUp, now } = settlement;
      if (sent.kind === 'again' && !givenUp) return delivery.known;
      const { askedAt } = plan as LetterAsked;
      if (delivery.receiver === VISITOR) {
        if (sent.kind === 'done' && sent.answer === NOTHING.answer) return undefined;
        const id = letterId(backend, delivery.subject, askedAt);
        await noteMessage(transaction, { id, kind: 'lost-link', role: 'visitor' }, settlement);
        return undefined;
      }
      for (const booking of sent.kind === 'done' ? (sent.answer as readonly string[]) : []) {
        const key = { channel: LOST_LINK, receiver: VISITOR, subject: booking };
        // One that is still on its way is enough.
        if (await findDelivery(transaction, key)) continue;
        await putDelivery(transaction, newDelivery(key, { due: now, known: { askedAt } satisfies LetterAsked }));
      }
      return undefined;
    },
  };
}
