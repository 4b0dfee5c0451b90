import { createHmac } from 'node:crypto';

/** The server's key. What is derived from it holds as long as the key does, and nothing of it is stored. */
export class ServerKey {
  readonly #secret: Uint8Array;

  /** @throws RangeError for fewer than 32 bytes */
  constructor(secret: Uint8Array) {
    if (secret.length < 32) throw new RangeError('The server’s key needs at least 32 bytes. Generate a longer one.');
    this.#secret = secret;
  }

  /** HMAC-SHA256 of what a purpose names, in base64url. Different purposes never give the same. */
  derive(purpose: 'manage' | 'host' | 'room', ...names: readonly (string | number)[]): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify([purpose, ...names]))
      .digest('base64url');
  }
}
