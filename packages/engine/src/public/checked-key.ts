import { keyFault } from '@team-booking/contract';
import { Refusal } from '../booking/refusal.ts';

/**
 * An `Idempotency-Key` that can be remembered.
 *
 * @throws {Refusal} `idempotency-key-missing`, `malformed`
 */
export function checkedKey(key: string): string {
  const fault = keyFault(key);
  if (fault) throw new Refusal(fault.code, fault.detail);
  return key;
}
