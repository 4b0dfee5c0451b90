import { sha256 } from './sha-256.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** SHA-256 of a text, in base64url without padding. */
export function digest(text: string): string {
  const words = sha256(text);
  let written = '';
  // Six bits a letter, 43 of them; the last has two bits to spare.
  for (let bit = 0; bit < 258; bit += 6) {
    const [at, from] = [bit >> 5, bit & 31];
    const joined =
      from <= 26 ? words[at]! >>> (26 - from) : (words[at]! << (from - 26)) | ((words[at + 1] ?? 0) >>> (58 - from));
    written += LETTERS[joined & 63]!;
  }
  return written;
}
