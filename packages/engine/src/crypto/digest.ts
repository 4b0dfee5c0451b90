import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text, in base64url. It must be there at once: a transaction of a browser's database ends if it waits for else. */
export function digest(text: string): string {
  return base64url(sha256(utf8ToBytes(text)));
}

/** Bytes in base64url, without padding. */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}
