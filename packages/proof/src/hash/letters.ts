const ALPHABET = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

/** How many letters a digest has. */
export const LETTERS = 43;

/**
 * Writes a digest in base64url without padding.
 *
 * @param words has its eight words from `at` on, so many steps from each other
 */
export function writeLetters(words: Int32Array, at: number, step: number, bytes: Uint8Array, to: number): void {
  let [held, bits, next] = [0, 0, to];
  for (let i = 0; i < 8; i++) {
    const word = words[at + i * step]!;
    // Halves of a word, so that what is held stays below 2^31.
    for (let half = word >>> 16, last = false; ; half = word & 0xffff, last = true) {
      held = (held << 16) | half;
      bits += 16;
      while (bits >= 6) {
        bits -= 6;
        bytes[next++] = ALPHABET[(held >>> bits) & 63]!;
      }
      held &= (1 << bits) - 1;
      if (last) break;
    }
  }
  // Of the last letter four bits are there.
  bytes[next] = ALPHABET[(held << 2) & 63]!;
}
