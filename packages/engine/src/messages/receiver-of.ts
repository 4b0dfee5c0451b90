import type { Message, MessageRole } from '@team-booking/contract/team';
import { hostsById } from '../booking/backend.ts';
import { isErased } from '../privacy/erased-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Somebody who is told of a booking. */
export interface Receiver {
  readonly role: MessageRole;
  readonly receiver: Message['receiver'];
}

const NOBODY = { name: null, address: null };

/** Who is behind what deliveries call them, as they are now. */
export async function receiverOf(
  _context: Pick<TeamContext, 'backend'>,
  view: StoreView,
  row: BookingRow,
  receiver: string,
): Promise<Receiver> {
  if (receiver === 'visitor') {
    const { name, email } = row.attendee;
    return { role: 'visitor', receiver: isErased(row) ? NOBODY : { name, address: email } };
  }
  if (!receiver.startsWith('host-')) return { role: 'guest', receiver: NOBODY };
  const [host] = await hostsById(view, [receiver.slice('host-'.length)]);
  return { role: 'host', receiver: host ? { name: host.name, address: host.email } : NOBODY };
}
