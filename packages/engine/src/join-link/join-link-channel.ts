import { HOUR } from '@team-booking/core/time';
import { hostsById, type Backend } from '../booking/backend.ts';
import { inChargeOf } from '../booking/in-charge.ts';
import { presentState } from '../booking/present.ts';
import { callOf } from '../calendars/made-call.ts';
import { storeCall } from '../calendars/store-call.ts';
import type { Attempt, Channel, Planned, Sent, Settlement } from '../delivery/channel.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { WebhookPost, WebhookSender } from '../webhooks/webhook-sender.ts';
import { linkIn } from './link-in.ts';
import { questionOf } from './question.ts';

/** Name of the channel by which systems of the team are asked for the way to join a booking. */
export const JOIN_LINK = 'join-link';

/** Whoever comes to a call has to know the way in time, so it is given up sooner than other messages. */
const PATIENCE = 3 * HOUR;

interface JoinLinkChannelOptions {
  readonly backend: Pick<Backend, 'store' | 'team'>;
  readonly send: WebhookSender;
}

/** What is asked for: the way to join a booking as it is, for whoever is in charge. */
interface LinkPlan {
  readonly kind: 'join-link';
  readonly host: string;
  readonly sequence: number;
}

const NOTHING: Planned = { kind: 'wait', until: null };
/** It is not wanted any more, or by somebody else: it is planned anew. */
const OUTDATED: Sent = { kind: 'done' };

/**
 * Asks the system that a booking type names for the way to join a booking, by a signed message, once it is confirmed and when another
 * host takes charge. Its answer is stored with the booking, and everybody is told.
 */
export function joinLinkChannel({ backend: { store, team }, send }: JoinLinkChannelOptions): Channel {
  return {
    name: JOIN_LINK,
    patience: PATIENCE,
    atOnce: 3,
    async receivers(view, booking) {
      const row = await view.booking(booking);
      const type = row && (await view.bookingType(row.type));
      return row && type && callOf(row.location, type) === 'hook' ? [row.type] : [];
    },
    async plan(view, { subject }, now) {
      const row = await view.booking(subject);
      const plan = row && (await planOf(view, row, now));
      return plan ? { kind: 'send', plan } : NOTHING;
    },
    async send(attempt) {
      const post = await store.read(team, (view) => postOf(view, attempt));
      return post ? linkIn(await send(post)) : OUTDATED;
    },
    settle,
  };
}

/** `null` where nobody has to be asked: it does not take place, or how to join is known. */
async function planOf(view: StoreView, row: BookingRow, now: number): Promise<LinkPlan | null> {
  const { state, location, owner } = row;
  const type = await view.bookingType(row.type);
  const { status } = presentState(state, now);
  if (!type?.joinHook || status !== 'confirmed' || location?.joinUrl !== undefined) return null;
  const host = callOf(location, type) === 'hook' ? await inChargeOf(view, { owner, hosts: state.hosts }) : undefined;
  return host ? { kind: 'join-link', host: host.id, sequence: state.sequence } : null;
}

async function postOf(view: StoreView, { delivery, plan, now, signal }: Attempt): Promise<WebhookPost | null> {
  const row = await view.booking(delivery.subject);
  const wanted = row && (await planOf(view, row, now));
  if (!wanted || JSON.stringify(wanted) !== JSON.stringify(plan)) return null;
  const { joinHook } = (await view.bookingType(row.type))!;
  const [host] = await hostsById(view, [wanted.host]);
  if (!joinHook || !host || host.email === null) return null;
  return {
    url: joinHook.url,
    id: `msg_${delivery.subject}_${wanted.sequence}`,
    body: JSON.stringify(await questionOf(view, row, { ...host, email: host.email }, now)),
    secrets: [joinHook.secret],
    now,
    signal,
  };
}

async function settle(transaction: StoreTransaction, { delivery, plan, sent, now }: Settlement): Promise<unknown> {
  const { joinUrl } = ((sent.kind === 'done' && sent.answer) || {}) as { readonly joinUrl?: string };
  const { host } = plan as LinkPlan;
  if (joinUrl !== undefined) await storeCall(transaction, { ...delivery, host, joinUrl, now });
  return null;
}
