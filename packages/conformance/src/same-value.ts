import { canonicalJson } from '@team-booking/contract';

/** Whether two values are equal as JSON, regardless of member order. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
