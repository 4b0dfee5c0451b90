import { keyFault } from '@team-booking/contract';
import { Refusal } from './refusal.ts';

/** @throws {Refusal} `idempotency-key-missing`, `malformed` */
export function idempotencyKeyOf({ headers }: Request): string {
  const key = headers.get('Idempotency-Key') ?? '';
  const fault = keyFault(key);
  if (fault) throw new Refusal(fault.code, fault.detail);
  return key;
}

/** The token that a request brings. @throws {Refusal} `unauthorized` if it brings none */
export function tokenOf({ headers }: Request): string {
  const token = /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal('unauthorized', 'Send the manage token as Authorization: Bearer …');
  return token;
}
