import { DAY } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import type { Attempt, Channel, Planned, Sent, Settlement } from '../delivery/channel.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { isErased } from '../privacy/erased-booking.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { correspondenceOf } from './correspondence.ts';
import { letterOf, surroundingsOf } from './letter-of.ts';
import { linksOf } from './links-of.ts';
import { isWhole, type MailPlan } from './mail-plan.ts';
import type { Mailer } from './mailer.ts';
import { remind } from './remind.ts';
import { readerOf, receiversOf } from './reader.ts';
import { noteMessage } from './sent-message.ts';
import type { Telling } from './telling.ts';
import type { Thread, Told } from './told.ts';
import { truthOf, type Truth } from './truth.ts';
import { whatToTell } from './what-to-tell.ts';

const MAIL = 'mail';

/** Mail that nobody accepts is given up after so long, milliseconds. */
const PATIENCE = 3 * DAY;

const NOTHING: Planned = { kind: 'wait', until: null };

/** Tells visitors, guests and whoever is in charge of a booking what becomes of it, by mail. */
export function mailChannel(backend: Backend & { readonly mailer: Mailer }): Channel {
  const { mailer, key, store, team } = backend;
  return {
    name: MAIL,
    patience: PATIENCE,
    atOnce: 20,
    // All mail leaves by one server.
    wayOf: () => '',
    async receivers(view, booking) {
      const row = await view.booking(booking);
      return row ? receiversOf(key, row) : [];
    },
    plan: (view, delivery, now) => planOf(backend, view, delivery, now),
    async send({ delivery, plan, now, signal }: Attempt): Promise<Sent> {
      const { letter } = plan as MailPlan;
      if (!isWhole(letter)) return OUTDATED;
      const links = await store.read(team, async (view) => {
        const row = await view.booking(delivery.subject);
        // They may have been erased since it was planned.
        if (!row || (letter.role === 'visitor' && isErased(row))) return null;
        return linksOf(backend, view, row, letter, now);
      });
      return links ? mailer.send({ ...letter, links }, signal) : OUTDATED;
    },
    async settle(transaction: StoreTransaction, settlement: Settlement): Promise<unknown> {
      const { delivery, sent, givenUp } = settlement;
      if (sent.kind === 'again' && !givenUp) return delivery.known;
      const plan = settlement.plan as MailPlan;
      await noteMessage(transaction, plan, settlement);
      return plan.told;
    },
  };
}

/** It is planned again, without whoever was erased. */
const OUTDATED: Sent = { kind: 'again', problem: 'Somebody in it was erased.', maybe: false };

async function planOf(
  backend: Backend & { readonly mailer: Mailer },
  view: StoreView,
  { subject: booking, receiver, known }: Delivery,
  now: number,
): Promise<Planned> {
  const { mailer, key } = backend;
  const row = await view.booking(booking);
  const reader = row && (await readerOf(key, view, row, receiver));
  if (!reader) return NOTHING;
  const told = known as Told | null;
  const truth = await truthOf(key, view, row, now);
  const { thread, isHandedOn } = told
    ? { thread: told.thread, isHandedOn: false }
    : await correspondenceOf(view, { channel: MAIL, booking, receiver, mailer });
  const { team, type, hosts } = await surroundingsOf(view, row);
  const knowledge = { reader, told, truth, showsHosts: type.showHosts, isHandedOn };
  const news = whatToTell(knowledge, row);
  const next = news ? { kind: 'send' as const, telling: news } : remind({ ...knowledge, row, type }, now);
  if (next.kind === 'wait') return next;
  const { telling } = next;
  const knows = whatTheyKnowThen(told, truth, telling, { thread, now });
  const parts = { backend, mailer, view, row, type, team, hosts, reader, telling, told, truth, next: knows, now };
  const letter = await letterOf(parts);
  const { id, kind, role } = letter;
  const plan: MailPlan = { id, kind, role, letter, told: knows };
  return { kind: 'send', plan };
}

function whatTheyKnowThen(
  told: Told | null,
  truth: Truth,
  { to, knows }: Telling,
  { thread, now }: { thread: Thread; now: number },
): Told {
  const { start, end, hosts, shown } = truth;
  const refunded = truth.refund !== null;
  const letters = (told?.letters ?? 0) + 1;
  return { ...told, at: now, letters, address: to, start, end, hosts, shown, refunded, thread, ...knows };
}
