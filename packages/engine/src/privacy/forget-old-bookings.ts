import { DAY } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import { LONGEST_BOOKING } from '../booking/longest-booking.ts';
import { everyBooking } from '../store/every-booking.ts';
import { eraseBooking } from './erase-rows.ts';
import { isErased } from './erased-booking.ts';

/** So many are erased by one sweep: others want to write, too. */
const MOST = 200;

/** The document that says up to which start bookings have lost their visitors. */
const SWEEP = { kind: 'sweep', id: 'keep-bookings' } as const;

/**
 * Erases the visitors of bookings that are over for longer than the team keeps them (`keepBookings`), with all their guests; times, hosts,
 * records and balances stay. To be called periodically; each time erases some of them, so that others may write, too.
 *
 * @param now the present, epoch milliseconds
 * @returns whether there is more to erase
 */
export async function forgetOldBookings(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  now: number,
): Promise<boolean> {
  const { keepBookings, from } = await store.read(team, async (view) => ({
    keepBookings: (await view.team())?.keepBookings ?? null,
    from: (await view.document(SWEEP.kind, SWEEP.id))?.at ?? -Infinity,
  }));
  if (keepBookings === null) return false;
  const over = now - keepBookings * DAY;
  // What began later may not have been over.
  const finished = over - LONGEST_BOOKING;
  const query = { to: over, ...(Number.isFinite(from) && { from }) };
  let done = 0;
  for await (const listed of everyBooking((part) => store.read(team, (view) => view.listBookings(part)), query)) {
    if (isErased(listed) || listed.state.end > over) continue;
    if (done >= MOST) {
      await sweptUntil(Math.min(listed.state.start, finished));
      return true;
    }
    const isGone = await store.write(team, async (transaction) => {
      const row = await transaction.booking(listed.state.id);
      if (!row || isErased(row) || row.state.end > over) return false;
      await eraseBooking(transaction, row, { guests: [], now });
      return true;
    });
    if (isGone) done += 1;
  }
  await sweptUntil(finished);
  return false;

  async function sweptUntil(at: number): Promise<void> {
    if (at <= from) return;
    await store.write(team, async (transaction) => {
      await transaction.document(SWEEP.kind, SWEEP.id);
      await transaction.putDocument({ ...SWEEP, ref: '', at, body: {} });
    });
  }
}
