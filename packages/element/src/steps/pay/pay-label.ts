import type { BookingType } from '@team-booking/contract';
import { moneyText } from '@team-booking/core/money';
import type { FullView } from '../../view.ts';

/** "Continue to payment €40"; without the amount where the price was removed meanwhile. */
export function payLabel({ words, formats }: FullView, { payment }: BookingType): string {
  return words.payAndBook(payment ? moneyText(formats.locale, payment.amount, payment.currency) : '');
}
