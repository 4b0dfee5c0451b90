import type { Backend } from '../booking/backend.ts';
import { isSameText } from '../crypto/is-same-text.ts';

type Linked = Pick<Backend, 'key' | 'team' | 'publicUrl'>;

/**
 * The address at which a booking is paid. Its token is for paying only, since the provider gets to know it on the way back: nobody
 * manages a booking with it.
 */
export function payLink({ key, team, publicUrl }: Linked, booking: string): string {
  return `${publicUrl}/pay/${encodeURIComponent(booking)}?t=${key.derive('pay', team, booking)}`;
}

/** Where a visitor comes back to from the provider. @param left whether they have left without paying */
export function backLink({ key, team, publicUrl }: Linked, booking: string, left = false): string {
  const address = `${publicUrl}/pay/${encodeURIComponent(booking)}/back?t=${key.derive('pay', team, booking)}`;
  return left ? `${address}&left=1` : address;
}

/** Whether a token is the one in the links of a booking, compared in constant time. */
export function fitsPayToken({ key, team }: Pick<Backend, 'key' | 'team'>, booking: string, token: string): boolean {
  return isSameText(key.derive('pay', team, booking), token);
}
