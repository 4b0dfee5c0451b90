import type { TransitionRefused } from '@team-booking/core/booking';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { fitsToken } from './manage-tokens.ts';
import { Refusal } from '@team-booking/contract';

/** A claim to access one booking. */
export interface ManageAccess {
  readonly id: string;
  readonly token: string;
}

/**
 * The booking that a manage token gives access to.
 *
 * @throws {Refusal} `not-found`, `unauthorized`
 */
export async function managedBooking(
  { key, team }: Pick<Backend, 'key' | 'team'>,
  view: StoreView,
  { id, token }: ManageAccess,
): Promise<BookingRow> {
  const row = await view.booking(id);
  if (!row) throw new Refusal('not-found', 'There is no such booking. Use the link from the confirmation.');
  if (!fitsToken(key, { team, booking: id, version: row.tokenVersion }, token)) {
    throw new Refusal('unauthorized', 'Use the manage link from the latest message about this booking.');
  }
  return row;
}

/** A refusal of the core as a problem of the contract. */
export function refusalOf({ code, detail }: TransitionRefused): Refusal {
  return new Refusal(code === 'too-early' ? 'wrong-state' : code, detail);
}
