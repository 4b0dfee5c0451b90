import type { Backend } from '../booking/backend.ts';
import type { BookingRow } from '../store/rows.ts';
import { actToken, type ActingRole } from './act-token.ts';

/** What can be done by a link in a letter. */
export const ACTS = ['attend', 'move', 'cancel', 'approve', 'decline'] as const;
export type Act = (typeof ACTS)[number];

/**
 * Address of the page on which somebody does something to a booking by one press: `{root}/{slug}/act/{id}?t=…&do=…`. The token is in the query,
 * as the page works without a script; no log has queries, and the page tells no other whence it is left. Without an act, it is there to be looked at.
 */
export function actUrl(
  { publicUrl, key, team }: Pick<Backend, 'publicUrl' | 'key' | 'team'>,
  slug: string,
  row: BookingRow,
  who: ActingRole,
): (act?: Act) => string {
  const address = `${publicUrl}/${slug}/act/${encodeURIComponent(row.state.id)}`;
  const token = encodeURIComponent(actToken(key, team, row, who));
  return (act) => `${address}?t=${token}${act ? `&do=${act}` : ''}`;
}
