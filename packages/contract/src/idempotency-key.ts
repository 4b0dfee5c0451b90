import { check } from './check.ts';
import { IdempotencyKey } from './primitives.ts';
import type { ProblemCode } from './problem-codes.ts';

/** Validates the `Idempotency-Key` of a request: the code and detail of a problem, or `null` if it is valid. */
export function keyFault(key: string): { readonly code: ProblemCode; readonly detail: string } | null {
  if (key === '') {
    return {
      code: 'idempotency-key-missing',
      detail: 'Send an Idempotency-Key header: a new random one for every new request, the same one to repeat it.',
    };
  }
  if (check(IdempotencyKey, key).ok) return null;
  return {
    code: 'malformed',
    detail: 'This is no Idempotency-Key. Use 1 to 255 visible ASCII characters, without spaces.',
  };
}
