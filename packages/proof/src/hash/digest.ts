import type { Message } from './message.ts';
import { sha256 } from './sha-256.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
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
  let [held, bits, letters] = [0, 0, 0];
  for (let i = 0; i < 8; i++) {
    const word = words[at + i * step]!;
    // Halves of a word, so that what is held stays below 2^31.
    for (const half of [word >>> 16, word & 0xffff]) {
      held = (held << 16) | half;
      for (bits += 16; bits >= 6;) codes[letters++] = CODES[(held >>> (bits -= 6)) & 63]!;
      held &= (1 << bits) - 1;
    }
  }
  // Of the last letter four bits are there.
  codes[letters] = CODES[(held << 2) & 63]!;
}
