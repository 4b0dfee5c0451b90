import type { Context } from 'hono';
import { checkedKey } from '@team-booking/engine';

/** @throws {Refusal} `idempotency-key-missing`, `malformed` */
export function idempotencyKey(context: Context): string {
  return checkedKey(context.req.header('Idempotency-Key') ?? '');
}

/** The manage token of a request, or `null` if it has none. */
export function bearerToken(context: Context): string | null {
  return /^Bearer +([^\s]+) *$/i.exec(context.req.header('Authorization') ?? '')?.[1] ?? null;
}
