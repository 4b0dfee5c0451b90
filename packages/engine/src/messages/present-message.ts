import type { Message } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { Delivery } from '../delivery/delivery.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { messageBooking } from './message-booking.ts';
import { receiverOf } from './receiver-of.ts';
import { sentMessageOf } from '../mail/sent-message.ts';
import { isWorded } from './template.ts';

type Context = Pick<TeamContext, 'backend'>;

/** A message that was sent, or that is not tried any more. */
export async function presentSent(
  context: Context,
  view: StoreView,
  row: BookingRow,
  document: StoredDocument,
): Promise<Message> {
  const { kind, role, receiver, state, problem = null } = sentMessageOf(document);
  return {
    id: document.id,
    at: formatInstant(document.at),
    booking: await messageBooking(view, row),
    role: role as Message['role'],
    kind: isWorded(kind, role) ? (kind as Message['kind']) : null,
    receiver: (await receiverOf(context, view, row, receiver)).receiver,
    state,
    problem,
  };
}

/** A message that waits to be sent. */
export async function presentWaiting(
  context: Context,
  view: StoreView,
  row: BookingRow,
  { channel, receiver, since, sending, problem }: Delivery & { readonly since: number },
): Promise<Message> {
  const reader = await receiverOf(context, view, row, receiver);
  const kind = kindOf(sending?.plan);
  return {
    id: `${channel}.${receiver}.${row.state.id}`,
    at: formatInstant(since),
    booking: await messageBooking(view, row),
    role: reader.role,
    kind: kind !== null && isWorded(kind, reader.role) ? (kind as Message['kind']) : null,
    receiver: reader.receiver,
    state: 'waiting',
    problem,
  };
}

/** What a plan is for, as its channel calls it; `null` where it does not say. */
export function kindOf(plan: unknown): string | null {
  const { kind, message } = (plan ?? {}) as { readonly kind?: unknown; readonly message?: { readonly type?: unknown } };
  const said = kind ?? message?.type;
  return typeof said === 'string' ? said : null;
}
