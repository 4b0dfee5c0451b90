import { hash } from 'node:crypto';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import { formatInstant } from '@team-booking/core/iso';
import type { StoredDocument } from '@team-booking/engine';

/** What a passkey is stored with, besides whose it is and since when. */
type PasskeyBody = {
  /** The authenticator's own id, base64url. */
  readonly credential: string;
  /** Its public key, base64url. */
  readonly key: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  /** Epoch milliseconds; `null` = never. */
  readonly usedAt: number | null;
};

export const PASSKEY = 'passkey';

/** The id by which a credential's passkey is stored: authenticators give ids of up to a kilobyte. */
export function passkeyId(credential: string): string {
  return hash('sha256', credential, 'base64url');
}

export function newPasskey(
  { id, publicKey, counter, transports = [] }: WebAuthnCredential,
  { person, name, now }: { readonly person: string; readonly name: string; readonly now: number },
): StoredDocument {
  const key = Buffer.from(publicKey).toString('base64url');
  const body: PasskeyBody = { credential: id, key, counter, transports, name, usedAt: null };
  return { kind: PASSKEY, id: passkeyId(id), ref: person, at: now, body };
}

/** As the library takes it. */
export function credentialOf(passkey: StoredDocument): WebAuthnCredential {
  const { credential, key, counter, transports } = bodyOf(passkey);
  return {
    id: credential,
    publicKey: new Uint8Array(Buffer.from(key, 'base64url')),
    counter,
    transports: [...transports],
  };
}

/** A passkey as it is after a use; `null` if that was a use before the latest: a copy of it is about. */
export function usedPasskey(passkey: StoredDocument, counter: number, now: number): StoredDocument | null {
  const body = bodyOf(passkey);
  // Those that are synchronised between devices do not count.
  const counts = counter > 0 || body.counter > 0;
  return counts && counter <= body.counter ? null : { ...passkey, body: { ...body, counter, usedAt: now } };
}

/** A passkey as its person sees it. */
export function publicPasskey(passkey: StoredDocument): object {
  const { name, usedAt } = bodyOf(passkey);
  return {
    id: passkey.id,
    name,
    createdAt: formatInstant(passkey.at),
    usedAt: usedAt === null ? null : formatInstant(usedAt),
  };
}

function bodyOf({ body }: StoredDocument): PasskeyBody {
  return body as PasskeyBody;
}
