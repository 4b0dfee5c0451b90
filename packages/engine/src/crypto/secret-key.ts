import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from './digest.ts';

/** A backend's key. Derived tokens and ids are valid as long as the key is; none of them is stored. */
export class SecretKey {
  /** Ready to be cloned: what of an HMAC depends on the key alone is half of its work. */
  readonly #keyed: ReturnType<typeof hmac.create>;

  /** @throws RangeError for fewer than 32 bytes */
  constructor(secret: Uint8Array) {
    if (secret.length < 32) throw new RangeError('A backend’s key needs at least 32 bytes. Generate a longer one.');
    this.#keyed = hmac.create(sha256, secret);
  }

  /** HMAC-SHA256 of a purpose and names, in base64url. Different purposes never give the same value. */
  derive(
    purpose:
      | 'act'
      | 'calendar'
      | 'manage'
      | 'host'
      | 'room'
      | 'hold'
      | 'client'
      | 'details'
      | 'route'
      | 'sign-in'
      | 'pay'
      | 'push'
      | 'webhook',
    ...names: readonly (string | number)[]
  ): string {
    return base64url(
      this.#keyed
        .clone()
        .update(utf8ToBytes(JSON.stringify([purpose, ...names])))
        .digest(),
    );
  }
}
