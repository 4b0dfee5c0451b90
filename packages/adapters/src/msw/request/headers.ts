import { Refusal } from './refusal.ts';

const LONGEST_KEY = 255;

/** @throws {Refusal} `idempotency-key-missing`, `malformed` */
export function idempotencyKeyOf({ headers }: Request): string {
  const key = headers.get('Idempotency-Key') ?? '';
  if (key === '') {
    throw new Refusal(
      'idempotency-key-missing',
      'Send an Idempotency-Key header: a new random one for every new request, the same one to repeat it.',
    );
  }
  if (key.length > LONGEST_KEY) {
    throw new Refusal('malformed', `The Idempotency-Key is too long. Use ${LONGEST_KEY} characters at most.`);
  }
  return key;
}

/** The token that a request brings. @throws {Refusal} `unauthorized` if it brings none */
export function tokenOf({ headers }: Request): string {
  const token = /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal('unauthorized', 'Send the manage token as Authorization: Bearer …');
  return token;
}
