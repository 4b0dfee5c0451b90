import { sha256 } from './sha-256.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Two letters for each twelve bits. */
const PAIRS = Array.from({ length: 4096 }, (_, bits) => LETTERS[bits >> 6]! + LETTERS[bits & 63]!);

/** SHA-256 of a text, in base64url without padding. */
export function digest(text: string): string {
  return lettersOf(sha256(text), 0, 1);
}

/**
 * A digest in base64url without padding, 43 letters.
 *
 * @param words has its eight words from `at` on, so many steps from each other
 */
export function lettersOf(words: Int32Array, at: number, step: number): string {
  let letters = '';
  let [held, bits] = [0, 0];
  for (let i = 0; i < 8; i++) {
    const word = words[at + i * step]!;
    // Halves of a word, so that what is held stays below 2^31.
    for (const half of [word >>> 16, word & 0xffff]) {
      held = (held << 16) | half;
      bits += 16;
      while (bits >= 12) {
        bits -= 12;
        letters += PAIRS[(held >>> bits) & 4095]!;
      }
      held &= (1 << bits) - 1;
    }
  }
  // Of the last letter four bits are there.
  return letters + LETTERS[(held << 2) & 63]!;
}
