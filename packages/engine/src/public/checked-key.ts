import { check, primitives } from '@team-booking/contract';
import { Refusal } from '../booking/refusal.ts';

/**
 * An `Idempotency-Key` that can be remembered.
 *
 * @throws {Refusal} `idempotency-key-missing`, `malformed`
 */
export function checkedKey(key: string): string {
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
