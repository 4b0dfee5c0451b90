import { DAY } from '@team-booking/core/time';
import { hostsById, type Backend } from '../booking/backend.ts';
import type { Channel, Settlement } from '../delivery/channel.ts';
import { DEAD_LETTER, deadLetterOf } from '../delivery/dead-letter.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CalendarAnswer, CalendarWriter } from './calendar-writer.ts';
import { noteEntry } from './entry-note.ts';
import { storeCall } from './store-call.ts';
import { planEntry, type EntryPlan, type KnownEntry } from './plan-entry.ts';
import { writtenCalendar } from './written-calendar.ts';

/** Name of the channel by which bookings get into the calendars of their hosts. */
export const CALENDAR = 'calendar';

/** A calendar that nobody can write is given up after so long, milliseconds. */
const PATIENCE = 3 * DAY;

/**
 * Writes bookings into the calendars of their hosts: one event for each of them, there as long as the booking is confirmed and theirs.
 * It does not depend on mail.
 */
export function calendarChannel(backend: Pick<Backend, 'mailer' | 'store' | 'team'>, writer: CalendarWriter): Channel {
  return {
    name: CALENDAR,
    patience: PATIENCE,
    atOnce: 3,
    async receivers(view, booking) {
      const row = await view.booking(booking);
      const hosts = row ? await hostsById(view, row.state.hosts) : [];
      return hosts.filter((host) => writtenCalendar(host)).map(({ id }) => id);
    },
    plan: (view, delivery, now) => planEntry(backend, view, delivery, now),
    send: ({ plan, signal }) => {
      const next = plan as EntryPlan;
      return next.kind === 'put'
        ? writer.put(next, next.entry, { before: next.before, signal })
        : writer.remove(next, next.uid, { signal });
    },
    settle,
  };
}

type Put = Extract<EntryPlan, { kind: 'put' }>;

async function settle(transaction: StoreTransaction, settlement: Settlement): Promise<unknown> {
  const { delivery, sent, givenUp, now } = settlement;
  const plan = settlement.plan as EntryPlan;
  if (sent.kind === 'again' && !givenUp) return delivery.known;
  if (sent.kind !== 'done') return plan.kind === 'remove' ? delivery.known : perhapsThere(plan, delivery);
  await forgetFailures(transaction, delivery);
  const done = plan.kind === 'remove' ? 'removed' : delivery.known ? 'changed' : 'put';
  const { host, calendar } = plan;
  await noteEntry(transaction, delivery.subject, { host, calendar, done }, now);
  if (plan.kind === 'remove') return null;
  const { entry, named, where } = plan;
  const { joinUrl = null } = (sent.answer ?? {}) as Partial<CalendarAnswer>;
  if (entry.withCall && joinUrl !== null)
    await storeCall(transaction, { ...delivery, host: delivery.receiver, joinUrl, now });
  return { calendar, entry, named, where, at: now, ...putBack(plan, delivery) } satisfies KnownEntry;
}

/** How often it was put back by now. It may have been asked for while it was written. */
function putBack({ again: written = 0 }: Put, { known }: Delivery): Pick<KnownEntry, 'again' | 'written'> {
  const again = Math.max(written, (known as KnownEntry | null)?.again ?? 0);
  return again > 0 ? { again, written } : {};
}

/** Of an entry that was given up nobody knows whether it is there: it is removed when it should not be, and tried again when it changes. */
function perhapsThere(plan: Put, delivery: Delivery): KnownEntry {
  const { calendar, entry, named, where, before } = plan;
  return { calendar, entry, named, where, unsure: { before }, ...putBack(plan, delivery) };
}

/** What was given up before is out of date now. */
async function forgetFailures(transaction: StoreTransaction, { channel, receiver, subject }: Delivery): Promise<void> {
  for (const document of await transaction.documents({ kind: DEAD_LETTER, ref: subject })) {
    const letter = deadLetterOf(document);
    if (letter.channel === channel && letter.receiver === receiver) {
      await transaction.removeDocument(DEAD_LETTER, document.id);
    }
  }
}
