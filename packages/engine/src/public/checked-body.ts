import { check } from '@team-booking/contract';
import type { Static, TSchema } from 'typebox';
import { bodyHash } from '../booking/idempotency.ts';
import { invalid, Refusal } from '../booking/refusal.ts';

/** A request's body that fits its schema, with what tells it from other bodies. */
export interface CheckedBody<T> {
  readonly value: T;
  readonly hash: string;
}

/**
 * A body of unknown origin, e.g. from parsed JSON, as what a schema of the contract says it is.
 *
 * @throws {Refusal} `malformed`, `invalid`
 */
export function checkedBody<S extends TSchema>(schema: S, body: unknown): CheckedBody<Static<S>> {
  const hash = hashOf(body);
  const checked = check(schema, body);
  if (!checked.ok) throw invalid(checked.errors);
  return { value: checked.value, hash };
}

function hashOf(body: unknown): string {
  try {
    return bodyHash(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('malformed', 'The body is nested too deeply. Send a JSON object as the contract describes it.');
  }
}
