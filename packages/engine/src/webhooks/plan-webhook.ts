import type { WebhookMessage } from '@team-booking/contract/team';
import type { Planned } from '../delivery/channel.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { digest } from '../crypto/digest.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { buildMessage } from './build-message.ts';
import { happenedSince, type Facts, type Happening } from './event-of.ts';
import { findWebhook, type StoredWebhook } from './stored-webhook.ts';

/** What a webhook knows of a booking. */
export type Known =
  | {
      /** The outbox's message that it was told last, or that was left out. */
      readonly seq: number;
      /** Whether it knows that the booking is over. */
      readonly over?: true;
    }
  /** Of no booking: it is sent what the log has under this id, once. */
  | { readonly once: string };

/** What a webhook is sent next. */
export type WebhookPlan =
  | {
      /** What it knows afterwards. */
      readonly seq: number;
      readonly over?: true;
      /** What it is about, for whoever looks at what could not be delivered. */
      readonly kind: WebhookMessage['type'];
      /** Id of the line of the log. */
      readonly entry: string;
      readonly messageId: string;
      readonly message: WebhookMessage;
    }
  | { readonly once: string }
  /** The webhook was removed: there is nobody to tell. */
  | { readonly gone: true };

/** What a webhook has to be told next of a booking: what it asked for, in the order in which it happened. */
export async function planWebhook(view: StoreView, delivery: Delivery, now: number, team: string): Promise<Planned> {
  const { receiver, subject } = delivery;
  const known = delivery.known as Known | null;
  if (known && 'once' in known) return { kind: 'send', plan: known };
  const webhook = await findWebhook(view, receiver);
  if (!webhook) return { kind: 'send', plan: { gone: true } satisfies WebhookPlan };
  const row = webhook.active ? await view.booking(subject) : null;
  if (!row) return { kind: 'wait', until: null };
  const { seq, over } = known ?? { seq: 0 };
  const isAsked = ({ type, at }: Happening): boolean => at >= (webhook.events[type] ?? Infinity);
  const next = (await happenedSince(view, subject, seq)).find(isAsked) ?? (over ? null : endOf(row, seq, webhook));
  if (!next) return { kind: 'wait', until: null };
  // What follows waits, too: it is told in order.
  if (now < next.due) return { kind: 'wait', until: next.due };
  const message = await buildMessage(view, row, next, webhook.personal);
  const ids = [team, subject, next.key];
  const plan: WebhookPlan = {
    seq: next.seq,
    ...((over || next.type === 'booking.completed') && { over: true }),
    kind: next.type,
    entry: digest(JSON.stringify([receiver, ...ids])),
    messageId: `msg_${digest(JSON.stringify(ids))}`,
    message,
  };
  return { kind: 'send', plan };
}

/** That a booking is over, of which no message of the outbox tells, where a webhook has asked for it. */
function endOf({ state }: BookingRow, seq: number, { events }: StoredWebhook): Happening | null {
  const { status, start, end, hosts, sequence } = state;
  if (status !== 'confirmed' || end < (events['booking.completed'] ?? Infinity)) return null;
  const facts: Facts = { status: 'completed', event: 'complete', start, end, hosts, sequence };
  return { key: 'completed', seq, type: 'booking.completed', at: end, due: end, isAgain: false, facts };
}
