import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { StoreUnavailable } from '@team-booking/engine';

/** Where a secret is stored: sealed for one place, it cannot be opened at another. */
type Place = readonly string[];

/** Encrypts secrets before they are stored. */
export interface Sealing {
  /** Encrypts a text with the newest key. */
  seal(text: string, place: Place): string;
  /** The text; one that was stored before anything was encrypted is itself. @throws {SecretUnreadable} */
  open(stored: string, place: Place): string;
  /** Whether it is encrypted, and with the newest key. */
  isCurrent(stored: string): boolean;
}

/** What is stored is encrypted with a key that this server does not have, or has been tampered with. */
export class SecretUnreadable extends StoreUnavailable {
  override readonly code = 'secret-unreadable';
}

const MARK = 'sealed:1:';
const [NONCE, TAG] = [12, 16] as const;

/**
 * AES-256-GCM with keys that are derived from a server's secrets. The first one encrypts, each of them decrypts.
 *
 * @param secrets of at least 32 bytes each, the newest first
 */
export function sealingWith([newest, ...former]: readonly [Uint8Array, ...Uint8Array[]]): Sealing {
  const first = keyOf(newest);
  const keys = new Map([...former.map(keyOf), first].map((key) => [key.id, key.bytes]));

  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', first.bytes, nonce).setAAD(bytesOf(place));
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${MARK}${first.id}:${sealed.toString('base64url')}`;
    },

    open(stored, place) {
      const [, id = '', text = ''] = /^sealed:1:([\w-]+):([\w-]+)$/.exec(stored) ?? [];
      if (id === '') return stored;
      const key = keys.get(id);
      if (!key) {
        throw new SecretUnreadable(
          'Secrets in the database are encrypted with a key that this server does not have',
          'Set SECRET_KEY to the key used so far; to change it, give both: NEW,OLD. Without SECRET_KEY it follows from SECRET, or from the file secret in the data folder.',
        );
      }
      const sealed = Buffer.from(text, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
          .setAAD(bytesOf(place))
          .setAuthTag(sealed.subarray(-TAG));
        return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new SecretUnreadable(
          `A secret in the database is damaged (${place.join(', ')})`,
          'Restore the database from a backup.',
          { cause },
        );
      }
    },

    isCurrent: (stored) => stored.startsWith(`${MARK}${first.id}:`),
  };
}

/** Stores texts as they are, for stores that hold nobody's secrets. */
export const unsealed: Sealing = { seal: (text) => text, open: (stored) => stored, isCurrent: () => true };

function keyOf(secret: Uint8Array): { readonly id: string; readonly bytes: Uint8Array } {
  const derived = (purpose: string, length: number) => Buffer.from(hkdfSync('sha256', secret, '', purpose, length));
  return {
    id: derived('team-booking: id of the key of secrets at rest', 6).toString('base64url'),
    bytes: derived('team-booking: key of secrets at rest', 32),
  };
}

function bytesOf(place: Place): Buffer {
  return Buffer.from(JSON.stringify(place));
}
