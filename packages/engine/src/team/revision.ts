import { canonicalJson } from '@team-booking/contract';
import { digest } from '../crypto/digest.ts';

/** Names the state of a document: the same content has the same revision. */
export function revisionOf(content: unknown): string {
  return digest(canonicalJson(content)).slice(0, 22);
}
