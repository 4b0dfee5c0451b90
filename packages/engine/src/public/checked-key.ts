import { Refusal } from '../booking/refusal.ts';

const LONGEST_KEY = 255;

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
  if (key.length > LONGEST_KEY) {
    throw new Refusal('malformed', `The Idempotency-Key is too long. Use ${LONGEST_KEY} characters at most.`);
  }
  return key;
}
