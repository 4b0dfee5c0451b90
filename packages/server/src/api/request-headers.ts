import type { Context } from 'hono';
import { Refusal } from '@team-booking/engine';

const LONGEST_KEY = 255;

/** @throws {Refusal} `idempotency-key-missing`, `malformed` */
export function idempotencyKey(context: Context): string {
  const key = context.req.header('Idempotency-Key') ?? '';
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

/** The manage token of a request, or `null` if it has none. */
export function bearerToken(context: Context): string | null {
  return /^Bearer +([^\s]+) *$/i.exec(context.req.header('Authorization') ?? '')?.[1] ?? null;
}

/** @throws {Refusal} `unauthorized` */
export function requiredToken(context: Context): string {
  const token = bearerToken(context);
  if (token !== null) return token;
  throw new Refusal('unauthorized', 'Send the manage token as Authorization: Bearer …');
}
