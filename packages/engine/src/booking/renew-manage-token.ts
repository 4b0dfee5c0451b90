import { Refusal, type Booking } from '@team-booking/contract';
import type { Backend } from './backend.ts';
import { presentBooking } from './present.ts';

/**
 * Voids all manage tokens of a booking, e.g. because one leaked, and makes a new one. For the team: needs no token.
 *
 * @returns the booking with its new manage link, for the visitor
 * @throws {Refusal} `not-found`
 */
export function renewManageToken(backend: Backend, id: string, now: number): Promise<Booking> {
  return backend.store.write(backend.team, async (transaction) => {
    const before = await transaction.booking(id);
    if (!before) throw new Refusal('not-found', 'There is no such booking. Look at its id again.');
    const row = { ...before, tokenVersion: before.tokenVersion + 1, changedAt: now };
    await transaction.changeBooking(row);
    return presentBooking(backend, transaction, row, now);
  });
}
