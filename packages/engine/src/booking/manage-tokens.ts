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
  const expected = manageToken(key, managed);
  let different = expected.length ^ token.length;
  for (let i = 0; i < expected.length; i++) different |= expected.charCodeAt(i) ^ token.charCodeAt(i);
  return different === 0;
}
