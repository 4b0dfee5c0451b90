import type { Message, MessageRole } from '@team-booking/contract/team';
import { readerOf } from '../mail/reader.ts';
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
  { backend: { key } }: Pick<TeamContext, 'backend'>,
  view: StoreView,
  row: BookingRow,
  receiver: string,
): Promise<Receiver> {
  const reader = await readerOf(key, view, row, receiver);
  switch (reader?.role) {
    case 'visitor': {
      const { name, email } = row.attendee;
      return { role: 'visitor', receiver: isErased(row) ? NOBODY : { name, address: email } };
    }
    case 'guest':
      return { role: 'guest', receiver: { name: reader.name, address: reader.email } };
    case 'host':
      return { role: 'host', receiver: { name: reader.host.name, address: reader.host.email } };
    case undefined:
      return { role: 'host', receiver: NOBODY };
  }
}
