import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from './digest.ts';

/** A backend's key. Derived tokens and ids are valid as long as the key is; none of them is stored. */
export class SecretKey {
  readonly #secret: Uint8Array;

  /** @throws RangeError for fewer than 32 bytes */
  constructor(secret: Uint8Array) {
    if (secret.length < 32) throw new RangeError('A backend’s key needs at least 32 bytes. Generate a longer one.');
    this.#secret = secret;
  }

  /** HMAC-SHA256 of a purpose and names, in base64url. Different purposes never give the same value. */
  derive(purpose: 'manage' | 'host' | 'room', ...names: readonly (string | number)[]): string {
    return base64url(hmac(sha256, this.#secret, utf8ToBytes(JSON.stringify([purpose, ...names]))));
  }
}
