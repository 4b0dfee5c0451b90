import { BOOKING } from '@team-booking/core/assignment';
import type { HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../format/formats.ts';
import { signedNumber } from '../../format/signed-number.ts';

/** How far somebody is from even, in words: quarters of a booking up to one, then a number. */
export function inWords(balance: number, words: HubWords['fairness'], formats: Formats): string {
  const amount = Math.abs(balance) / BOOKING;
  const quarters = Math.round(amount * 4);
  const isBehind = balance > 0;
  if (quarters === 0) return words.even;
  if (quarters === 1) return isBehind ? words.quarterBehind : words.quarterAhead;
  if (quarters === 2) return isBehind ? words.halfBehind : words.halfAhead;
  if (quarters === 3) return isBehind ? words.threeQuartersBehind : words.threeQuartersAhead;
  const told = formats.number(amount, 1);
  return isBehind ? words.bookingsBehind(told) : words.bookingsAhead(told);
}

/** A balance as a number with its sign, e.g. `+0.25`. */
export function signed(balance: number, formats: Formats): string {
  const amount = Math.round((balance / BOOKING) * 100) / 100;
  return signedNumber(formats.locale, amount, 2);
}
