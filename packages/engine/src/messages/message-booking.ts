import type { Message } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import type { Actor } from '../access/actor.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';

/** Bookings of messages, each read once. */
export class MessageBookings {
  readonly #view: StoreView;
  readonly #read = new Map<string, BookingRow | null>();

  constructor(view: StoreView) {
    this.#view = view;
  }

  async row(id: string): Promise<BookingRow | null> {
    let row = this.#read.get(id);
    if (row === undefined) this.#read.set(id, (row = await this.#view.booking(id)));
    return row;
  }

  /** Whether somebody may see what is about a booking. */
  async mayBeSeen(actor: Actor, id: string): Promise<boolean> {
    const row = await this.row(id);
    return row !== null && sees(actor, row.state.hosts);
  }
}

/** What a message is about. */
export async function messageBooking(view: StoreView, row: BookingRow): Promise<Message['booking']> {
  const { id } = row.state;
  return { id, number: bookingNumber(id), title: (await view.bookingType(row.type))!.title };
}
