import { isSameText } from '../crypto/is-same-text.ts';
import type { SecretKey } from '../crypto/secret-key.ts';

/** What a manage token is for. A token of a lower version is void. */
export interface Managed {
  readonly team: string;
  readonly booking: string;
  readonly version: number;
}

/** The manage token of a booking. Another server key voids it. */
export function manageToken(key: SecretKey, { team, booking, version }: Managed): string {
  return key.derive('manage', team, booking, version);
}

/** Whether a token is valid, compared in constant time. */
export function fitsToken(key: SecretKey, managed: Managed, token: string): boolean {
  return isSameText(manageToken(key, managed), token);
}
