import { check, primitives } from '@team-booking/contract';
import { Refusal } from './refusal.ts';

/** @throws {Refusal} `idempotency-key-missing`, `malformed` */
export function idempotencyKeyOf({ headers }: Request): string {
  const key = headers.get('Idempotency-Key') ?? '';
  if (key === '') {
    throw new Refusal(
      'idempotency-key-missing',
      'Send an Idempotency-Key header: a new random one for every new request, the same one to repeat it.',
    );
  }
  if (!check(primitives.IdempotencyKey, key).ok) {
    throw new Refusal(
      'malformed',
      'This is no Idempotency-Key. Use 1 to 255 visible ASCII characters, without spaces.',
    );
  }
  return key;
}

/** The token that a request brings. @throws {Refusal} `unauthorized` if it brings none */
export function tokenOf({ headers }: Request): string {
  const token = /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal('unauthorized', 'Send the manage token as Authorization: Bearer …');
  return token;
}
