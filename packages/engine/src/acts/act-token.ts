import { isSameText } from '../crypto/is-same-text.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import { addressOf } from '../people/person.ts';
import type { BookingRow } from '../store/rows.ts';

/** Who acts on a booking by a link in a letter, without signing in. */
export type ActingRole = { readonly role: 'visitor' } | { readonly role: 'host'; readonly host: string };

const VISITOR = 'v';
const HOST = 'h';

/**
 * The token of such a link. It is good for the page that the link leads to and for nothing else: neither the API nor the hub takes it. It ends
 * with the manage token of the same version, and a visitor's as soon as they have another address than the letter went to.
 */
export function actToken(key: SecretKey, team: string, row: BookingRow, who: ActingRole): string {
  const names = who.role === 'host' ? [HOST, who.host] : [VISITOR];
  const whose = who.role === 'host' ? [] : [addressOf(row.attendee.email)];
  const mac = key.derive('act', team, row.state.id, row.tokenVersion, ...names, ...whose);
  return [...names.map(encodeURIComponent), mac].join('.');
}

/** Whose token it is; `null` if it is nobody's. */
export function readActToken(key: SecretKey, team: string, row: BookingRow, token: string): ActingRole | null {
  const who = claimed(token);
  return who && isSameText(actToken(key, team, row, who), token) ? who : null;
}

/** Whose it says that it is. */
function claimed(token: string): ActingRole | null {
  const [kind, host, ...rest] = token.split('.');
  if (kind === VISITOR) return { role: 'visitor' };
  if (kind !== HOST || host === undefined || rest.length === 0) return null;
  try {
    return { role: 'host', host: decodeURIComponent(host) };
  } catch {
    return null;
  }
}
