import type { TeamBookingRow } from '@team-booking/contract/team';

/** Whether something can still become of a booking: it is to take place, and has not begun. */
export function isStillToCome({ status, start }: TeamBookingRow, now: number): boolean {
  const isLive = status === 'confirmed' || status === 'awaiting-approval' || status === 'awaiting-payment';
  return isLive && Date.parse(start) > now;
}

/**
 * Does the same with several bookings, one after the other, so that each is decided over what the one before has left. What is refused for one
 * holds up none of the others.
 *
 * @returns those of which it was done
 */
export async function carryOut<Row>(
  rows: readonly Row[],
  work: (row: Row) => Promise<unknown>,
  told: (count: number) => void = () => undefined,
): Promise<readonly Row[]> {
  const done: Row[] = [];
  for (const [i, row] of rows.entries()) {
    try {
      await work(row);
      done.push(row);
    } catch {
      // It says so itself: it stays as it was.
    }
    told(i + 1);
  }
  return done;
}
