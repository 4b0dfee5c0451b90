import type { WebhookEvent } from '@team-booking/contract/team';
import { eventId, type BookingEvent, type BookingStatus } from '@team-booking/core/booking';
import type { Doer } from '../booking/doer.ts';
import { dueOf } from '../booking/store-change.ts';
import type { OutboxRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';

interface Time {
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
}

/** What a message of the outbox says of a change of a booking. Instants are epoch milliseconds. */
export interface Facts extends Time {
  readonly status: BookingStatus;
  readonly sequence: number;
  readonly event: BookingEvent['kind'] | 'book' | 'will-attend';
  readonly by?: Doer;
  readonly reason?: string;
  readonly before?: Time;
}

/** Something that happened to a booking. */
export interface Happening {
  /** Names it among all of its booking. */
  readonly key: string;
  /** Of the outbox's message; of what follows from the time alone, that of the message before. */
  readonly seq: number;
  readonly type: WebhookEvent;
  readonly at: number;
  /** From when on it may be told, as it can be undone until then. */
  readonly due: number;
  /** Whether it was moved there before with the same sequence, as a booking that waits may be. */
  readonly isAgain: boolean;
  readonly facts: Facts;
}

/** What happened to a booking after a message of the outbox, the first first. */
export async function happenedSince(view: StoreView, booking: string, seq: number): Promise<Happening[]> {
  let before: BookingStatus | null = null;
  const found: Happening[] = [];
  const moves = new Set<string>();
  for (const message of await view.messagesOf(booking)) {
    if (message.kind !== 'webhook') continue;
    const facts = message.payload as unknown as Facts;
    const type = eventOf(facts, before);
    before = facts.status;
    const move = `${facts.sequence} ${facts.start}`;
    const isAgain = type === 'booking.rescheduled' && moves.has(move);
    if (type === 'booking.rescheduled') moves.add(move);
    if (message.seq > seq) found.push(happening(message, { facts, type, isAgain }));
  }
  return found;
}

function happening(message: OutboxRow, what: Pick<Happening, 'facts' | 'type' | 'isAgain'>): Happening {
  return { key: String(message.seq), seq: message.seq, at: message.createdAt, due: dueOf(message), ...what };
}

/** The name of what happened: the new status where it changed, else what else did. */
function eventOf({ event, status }: Facts, before: BookingStatus | null): WebhookEvent {
  if (event === 'attend') return 'booking.attended';
  if (event === 'will-attend') return 'booking.will-attend';
  if (status !== before) return `booking.${status}`;
  switch (event) {
    case 'reschedule':
      return 'booking.rescheduled';
    case 'reassign':
      return 'booking.reassigned';
    case 'edit':
      return 'booking.updated';
    case 'pay':
      return status === 'expired' ? 'booking.paid-late' : 'booking.refunded';
    case 'refund':
      return 'booking.refunded';
    default:
      // Happened again, as when it is said anew who did not come.
      return `booking.${status}`;
  }
}

/**
 * Names what happened, as the page that was booked on does where it tells of it, too. What the page cannot tell apart, as a second move to
 * the same time, has a name of its own: whoever hears of both counts the page's as known, and this one.
 */
export function eventIdOf(booking: string, { type, key, isAgain, facts }: Happening): string {
  const happened = { id: booking, sequence: facts.sequence, start: facts.start };
  if (type === 'booking.confirmed') return eventId('booked', happened);
  if (type === 'booking.rescheduled') return eventId('rescheduled', happened) + (isAgain ? `.${key}` : '');
  if (type === 'booking.cancelled') return eventId('cancelled', happened);
  if (facts.event === 'book') return eventId('pending', happened);
  return `${booking}.${type.replace('booking.', '')}.${key}`;
}
