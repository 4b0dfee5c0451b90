import { AUDIT } from '../audit/audit-line.ts';
import { CALENDAR } from '../calendars/calendar-channel.ts';
import { deliveriesOf, inOrder } from '../delivery/delivery.ts';
import { wake } from '../delivery/hand-on.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { BookingRow, OutboxRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { withoutVisitor } from './erased-booking.ts';
import { forget } from './forget.ts';

/** What messages, notes and lines of the log say of a visitor or in somebody's words, by the names of the members. */
const MEMBERS: ReadonlySet<string> = new Set([
  'attendee',
  'guests',
  'answers',
  'metadata',
  'reason',
  'moveReason',
  'text',
  'phone',
  'address',
  'letter',
  'people',
]);

/** Messages and documents as they are without somebody. */
export interface Cleaned {
  readonly messages: readonly Pick<OutboxRow, 'seq' | 'payload'>[];
  readonly documents: readonly StoredDocument[];
}

/** What is kept beside a booking and says something of its visitor, as it is without them. */
export async function cleanedBeside(view: StoreView, booking: string, address?: string): Promise<Cleaned> {
  const what = { members: MEMBERS, address };
  const messages = [];
  for (const { seq, payload } of await view.messagesOf(booking)) {
    const next = forget(payload, what);
    if (next !== payload) messages.push({ seq, payload: next });
  }
  const documents = [];
  for (const kind of await view.documentKinds()) {
    for (const found of await view.documents({ kind, ref: kind === AUDIT ? `booking/${booking}` : booking })) {
      const body = forget(found.body, what);
      if (body !== found.body) documents.push({ ...found, body });
    }
  }
  return { messages, documents };
}

/**
 * Erases the visitor of a booking from it and from everything that is kept beside it, in a transaction that has read the booking.
 *
 * @param guests those who stay
 */
export async function eraseBooking(
  transaction: StoreTransaction,
  row: BookingRow,
  { guests, address, now }: { readonly guests: BookingRow['guests']; readonly address?: string; readonly now: number },
): Promise<void> {
  await transaction.changeBooking(withoutVisitor(row, guests, now));
  const { messages, documents } = await cleanedBeside(transaction, row.state.id, address);
  for (const message of messages) await transaction.changeMessage(message);
  for (const document of documents) await transaction.putDocument(document);
  await wakeCalendars(transaction, row.state.id, now);
}

/** Has it found out whether hosts' calendars still name somebody who was erased from a booking. */
export async function wakeCalendars(transaction: StoreTransaction, booking: string, now: number): Promise<void> {
  for (const delivery of (await deliveriesOf(transaction, booking)).toSorted(inOrder)) {
    if (delivery.channel === CALENDAR) await wake(transaction, delivery, now);
  }
}
