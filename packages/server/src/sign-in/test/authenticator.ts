import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const FLAGS = { present: 0x01, verified: 0x04, attested: 0x40 };

interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}

interface RequestOptions {
  readonly challenge: string;
  readonly rpId?: string;
}

/** What a browser and its authenticator do: a passkey in software. Tests make it misbehave by its members. */
export class Authenticator {
  readonly #private: KeyObject;
  readonly #public: { x: Buffer; y: Buffer };
  readonly id = randomBytes(32);
  /** The site whose page asks. */
  origin: string;
  counter = 0;
  verified = true;
  user = '';

  constructor(origin: string) {
    this.origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#private = privateKey;
    this.#public = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') };
  }

  /** As `navigator.credentials.create`, in its JSON form. */
  create({ challenge, rp, user }: CreationOptions): object {
    this.user = user.id;
    const { x, y } = this.#public;
    const key = map([
      [int(1), int(2)],
      [int(3), int(-7)],
      [int(-1), int(1)],
      [int(-2), bytes(x)],
      [int(-3), bytes(y)],
    ]);
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, key]);
    const authData = Buffer.concat([this.#head(rp.id ?? '', FLAGS.attested), attested]);
    const attestation = map([
      [text('fmt'), text('none')],
      [text('attStmt'), map([])],
      [text('authData'), bytes(authData)],
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    });
  }

  /** As `navigator.credentials.get`, in its JSON form. */
  get({ challenge, rpId = '' }: RequestOptions): object {
    const data = this.#clientData('webauthn.get', challenge);
    const head = this.#head(rpId, 0);
    const signed = Buffer.concat([head, createHash('sha256').update(data).digest()]);
    return this.#answer({
      clientDataJSON: data.toString('base64url'),
      authenticatorData: head.toString('base64url'),
      signature: sign('sha256', signed, this.#private).toString('base64url'),
      userHandle: this.user,
    });
  }

  #answer(response: object): object {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  #head(party: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const all = flags | FLAGS.present | (this.verified ? FLAGS.verified : 0);
    return Buffer.concat([createHash('sha256').update(party).digest(), Buffer.from([all]), counter]);
  }
}

// As much of CBOR (RFC 8949) as a passkey needs.
const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return value < 256
    ? Buffer.from([(major << 5) | 24, value])
    : Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
};
const int = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (entries: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);
