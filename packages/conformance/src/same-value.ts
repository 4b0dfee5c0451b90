import { canonicalJson } from '@team-booking/contract';

/** Whether two values are the same JSON, whatever the order of members. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
