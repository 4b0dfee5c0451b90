import { presentState } from '../booking/present.ts';
import { hostBooking } from '../mail/host-booking.ts';
import type { LetterBooking } from '../mail/letter.ts';
import { surroundingsOf } from '../mail/letter-of.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { inLanguage } from '../team/in-language.ts';

/** A booking in the calendar of one of its hosts: what a letter to them says of it. */
export interface FeedBooking extends LetterBooking {
  /** Rises with every change that is told to those invited. */
  readonly sequence: number;
  /** When it was changed last, epoch milliseconds. */
  readonly changedAt: number;
  /** Whether it waits for a payment or for somebody's yes. */
  readonly isWaiting: boolean;
}

/** @returns `null` if it takes no time of its hosts by now */
export async function feedBooking(
  view: StoreView,
  row: BookingRow,
  { locale, now }: { readonly locale: string; readonly now: number },
): Promise<FeedBooking | null> {
  const state = presentState(row.state, now);
  if (state.status === 'expired') return null;
  const surroundings = await surroundingsOf(view, row);
  return {
    ...hostBooking({ ...surroundings, row, state, said: inLanguage(surroundings.type, locale) }),
    sequence: state.sequence,
    changedAt: row.changedAt,
    isWaiting: state.status === 'awaiting-approval' || state.status === 'awaiting-payment',
  };
}
