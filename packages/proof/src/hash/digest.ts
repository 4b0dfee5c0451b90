import type { Message } from './message.ts';
import { sha256 } from './sha-256.ts';

const codes = new Uint8Array(43);

/** SHA-256 of a message, in base64url without padding, 43 letters. */
export function digest(of: Message): string {
  write(sha256(of), 0, 1);
  return String.fromCharCode(...codes);
}

/**
 * Whether a text is a digest in base64url without padding. No text is made for it.
 *
 * @param words the digest: eight words from `at` on, so many steps from each other
 */
export function isDigest(given: string, words: Int32Array, at: number, step: number): boolean {
  write(words, at, step);
  let isSame = given.length === codes.length;
  for (let i = 0; isSame && i < codes.length; i++) isSame = given.charCodeAt(i) === codes[i];
  return isSame;
}

function write(words: Int32Array, at: number, step: number): void {
  let held = 0;
  let bits = 0;
  let letters = 0;
  // Halves of words, so that what is held stays below 2^31.
  for (let half = 0; half < 16; half++) {
    held = (held << 16) | ((words[at + (half >> 1) * step]! >>> (half & 1 ? 0 : 16)) & 0xffff);
    for (bits += 16; bits >= 6;) codes[letters++] = letterOf((held >>> (bits -= 6)) & 63);
    held &= (1 << bits) - 1;
  }
  // Of the last letter four bits are there.
  codes[letters] = letterOf((held << 2) & 63);
}

/** The code of a letter for six bits: A to Z, a to z, 0 to 9, - and _. */
const letterOf = (six: number): number => six + (six < 26 ? 65 : six < 52 ? 71 : six < 62 ? -4 : six < 63 ? -17 : 32);
