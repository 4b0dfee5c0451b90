import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Without vowels, so that no words come about, and without letters that look or sound like another letter or a digit. */
const LETTERS = 'CFHJKNPRTWX';
const DIGITS = 5;

/**
 * A booking's number that people can say, e.g. `KT-41273`. It follows from the booking's id, so nothing is counted and no booking
 * waits for another one. There are 12 million, so two bookings may share one: it finds bookings, and never stands for one.
 */
export function bookingNumber(id: string): string {
  const bytes = sha256(utf8ToBytes(id));
  // Six bytes are a safe integer, and many more than there are numbers, so that all of them are as likely.
  let rest = bytes.subarray(0, 6).reduce((number, byte) => number * 256 + byte, 0);
  const next = (count: number): number => {
    const part = rest % count;
    rest = Math.floor(rest / count);
    return part;
  };
  const digits = String(next(10 ** DIGITS)).padStart(DIGITS, '0');
  return `${LETTERS[next(LETTERS.length)]}${LETTERS[next(LETTERS.length)]}-${digits}`;
}
