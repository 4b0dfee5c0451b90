import { DAY, SECOND } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import { awaitsCall } from '../calendars/made-call.ts';
import type { Attempt, Channel, Planned, Sent, Settlement } from '../delivery/channel.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { addressOf } from '../people/person.ts';
import { isErased } from '../privacy/erased-booking.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { correspondenceOf } from './correspondence.ts';
import { letterOf, surroundingsOf } from './letter-of.ts';
import type { LetterParts } from './letter-parts.ts';
import { linksOf } from './links-of.ts';
import { MailboxPace } from './mailbox-pace.ts';
import { isWhole, type MailPlan } from './mail-plan.ts';
import type { Mailer } from './mailer.ts';
import { isStillDue, nextReminder } from './next-reminder.ts';
import { readerOf, receiversOf } from './reader.ts';
import { noteMessage } from './sent-message.ts';
import type { Told } from './told.ts';
import { truthOf, type Truth } from './truth.ts';
import { whatToTell } from './what-to-tell.ts';

/** Name of the channel by which people are mailed what becomes of bookings. */
export const MAIL = 'mail';

/** Mail that nobody accepts is given up after so long, milliseconds. */
const PATIENCE = 3 * DAY;

/** So many guests of one booking are written to within a day for the first time: nobody makes the team write to strangers by the dozen. */
const NEW_GUESTS = 20;

/** So long an invitation waits for the way to join that is made with the event in a host's calendar, milliseconds. Else the next one has it. */
const CALL_WITHIN = 30 * SECOND;

const NOTHING: Planned = { kind: 'wait', until: null };

/**
 * Tells visitors, guests and whoever is in charge of a booking what becomes of it, by mail.
 *
 * @param pace how often visitors and guests are written to. Default: as often as there is something to say
 */
export function mailChannel(
  backend: Backend & { readonly mailer: Mailer },
  { pace = new MailboxPace(Infinity) }: { readonly pace?: MailboxPace } = {},
): Channel {
  const { mailer, key, store, team } = backend;
  return {
    name: MAIL,
    patience: PATIENCE,
    atOnce: 20,
    // All mail leaves by one server.
    wayOf: () => '',
    async receivers(view, booking) {
      const row = await view.booking(booking);
      return row ? receiversOf(key, view, row) : [];
    },
    plan: (view, delivery, now) => planOf({ ...backend, pace }, view, delivery, now),
    async send({ delivery, plan, now, signal }: Attempt): Promise<Sent> {
      const { letter } = plan as MailPlan;
      if (!isWhole(letter)) return OUTDATED;
      const links = await store.read(team, async (view) => {
        const row = await view.booking(delivery.subject);
        // They may have been erased since it was planned.
        if (!row || (letter.role === 'visitor' && isErased(row))) return null;
        if (letter.kind === 'reminder' && !(await isStillDue(view, row, letter, now))) return null;
        return linksOf(backend, view, row, { ...letter, receiver: delivery.receiver }, now);
      });
      if (!links) return OUTDATED;
      const { role, to } = letter;
      if (role === 'host') return mailer.send({ ...letter, links }, signal);
      // Others to the same address have left since it was planned.
      if (!delivery.sending?.maybe && pace.nextAt(to.address, now) > now) return OUTDATED;
      pace.wrote(to.address, now);
      const sent = await mailer.send({ ...letter, links }, signal);
      if (sent.kind === 'refused' || (sent.kind === 'again' && !sent.maybe)) pace.didNotWrite(to.address);
      return sent;
    },
    async settle(transaction: StoreTransaction, settlement: Settlement): Promise<unknown> {
      const { delivery, sent, givenUp } = settlement;
      if ((sent.kind === 'again' && !givenUp) || isOutdated(sent)) return delivery.known;
      const plan = settlement.plan as MailPlan;
      await noteMessage(transaction, plan, settlement);
      return { ...plan.told, reached: plan.told.reached || sent.kind !== 'refused' };
    },
  };
}

/** It is not true any more, somebody in it was erased, or it is not its turn: it does not leave, and is planned again by what is true. */
const OUTDATED: Sent = { kind: 'done', answer: 'outdated' };

function isOutdated(sent: Sent): boolean {
  return sent.kind === 'done' && sent.answer === OUTDATED.answer;
}

async function planOf(
  { pace, ...backend }: Backend & { readonly mailer: Mailer; readonly pace: MailboxPace },
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
  const { organizer, isHandedOn, guests } = told
    ? { organizer: told.organizer, isHandedOn: false, guests: [] }
    : await correspondenceOf(view, { channel: MAIL, booking, receiver, mailer });
  const { team, type, hosts, resources } = await surroundingsOf(view, row);
  const knowledge = { reader, told, truth, showsHosts: type.showHosts, isHandedOn };
  const news = whatToTell(knowledge, row);
  const next = news
    ? { kind: 'send' as const, telling: news }
    : await nextReminder(view, { ...knowledge, row, type }, now);
  if (next.kind === 'wait') return next;
  const { telling } = next;
  if (reader.role !== 'host') {
    const callBy = row.changedAt + CALL_WITHIN;
    if (truth.is === 'confirmed' && now < callBy && awaitsCall(row, type, hosts))
      return { kind: 'wait', until: callBy };
    // What becomes of it meanwhile is told then, as one.
    const at = Math.max(pace.nextAt(telling.to, now), told === null && reader.role === 'guest' ? roomFor(guests) : now);
    if (at > now) return { kind: 'wait', until: at };
  }
  const knows = whatTheyKnowThen({ told, truth, telling, organizer, now });
  const parts = {
    backend,
    mailer,
    view,
    row,
    type,
    team,
    hosts,
    resources,
    reader,
    telling,
    told,
    truth,
    next: knows,
    now,
  };
  const letter = await letterOf(parts);
  const { id, kind, role } = letter;
  const plan: MailPlan = { id, kind, role, letter, told: knows };
  return { kind: 'send', plan };
}

/** When another guest may be written to, epoch milliseconds. @param toldAt when others of the booking were */
function roomFor(toldAt: readonly number[]): number {
  const [first] = toldAt.toSorted((a, b) => a - b).slice(-NEW_GUESTS);
  return toldAt.length < NEW_GUESTS ? 0 : first! + DAY;
}

function whatTheyKnowThen({
  told,
  truth,
  telling: { kind, to, knows },
  organizer,
  now,
}: Pick<LetterParts, 'told' | 'telling' | 'now'> & Pick<Told, 'organizer'> & { readonly truth: Truth }): Told {
  const { start, end, hosts, shown } = truth;
  // Who is nobody any more is told nothing of money.
  const refunded = knows.as === 'gone' ? (told?.refunded ?? []) : truth.refunds.map(({ id }) => id);
  const letters = (told?.letters ?? 0) + 1;
  const isThere = told !== null && addressOf(told.address) === addressOf(to);
  const isKnown = isThere && told.as === knows.as && told.start === start && kind !== 'reminder';
  const heardAt = isKnown ? told.heardAt : now;
  const reached = isThere && told.reached;
  return {
    ...told,
    at: now,
    letters,
    address: to,
    reached,
    start,
    end,
    hosts,
    shown,
    refunded,
    heardAt,
    organizer,
    ...knows,
  };
}
