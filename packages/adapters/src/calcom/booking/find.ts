import { BackendError, type ManageAccess } from '@team-booking/sdk';
import { Refused, type Ask } from '../exchange.ts';
import { isUid } from '../formats.ts';
import { readBooking, type PeerBooking } from './peer-booking.ts';
import type { Found } from './show.ts';

/** Maximum number of moves that are followed. */
const MOST_MOVES = 100;

/** Public id of a booking, also in calendars. It reveals nothing and gives no access. */
export function idOf({ id }: PeerBooking): string {
  return `calcom-${id}`;
}

/**
 * The current booking of a manage link. Cal.com moves a booking by cancelling it and creating a new one; this adapter keeps the first id
 * and token, and follows the chain.
 *
 * @throws BackendError `unauthorized` if the token is another booking's
 */
export async function find(ask: Ask, { id, token }: ManageAccess, signal?: AbortSignal): Promise<Found> {
  let peer = await get(ask, token, signal);
  if (idOf(peer) !== id) throw unauthorized(id);
  const seen = new Set([token]);
  while (peer.movedTo && !seen.has(peer.movedTo) && seen.size <= MOST_MOVES) {
    seen.add(peer.movedTo);
    peer = await get(ask, peer.movedTo, signal);
  }
  return { access: { id, token }, peer, moves: seen.size - 1 };
}

async function get(ask: Ask, uid: string, signal?: AbortSignal): Promise<PeerBooking> {
  if (!isUid(uid)) throw unauthorized('?');
  try {
    return await ask(`bookings/${uid}`, readBooking, { signal });
  } catch (error) {
    if (error instanceof Refused) throw new BackendError('not-found', `Cal.com: ${error.message}`);
    throw error;
  }
}

function unauthorized(id: string): BackendError {
  return new BackendError(
    'unauthorized',
    `The token does not open booking ${id}: use the manage link of this booking.`,
  );
}
