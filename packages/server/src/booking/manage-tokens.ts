import { timingSafeEqual } from 'node:crypto';
import type { ServerKey } from '../server-key.ts';

/** What a manage token is for. A token of a lower version is void. */
export interface Managed {
  readonly team: string;
  readonly booking: string;
  readonly version: number;
}

/** The manage token of a booking. Another server key voids it. */
export function manageToken(key: ServerKey, { team, booking, version }: Managed): string {
  return key.derive('manage', team, booking, version);
}

/** Whether a token fits, in a time that tells nothing about how nearly. */
export function fitsToken(key: ServerKey, managed: Managed, token: string): boolean {
  const expected = Buffer.from(manageToken(key, managed));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
