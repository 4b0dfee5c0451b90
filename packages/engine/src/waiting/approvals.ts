import type { WaitingItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { everyBooking } from '../hosts/bookings-of-host.ts';
import { bookingLine } from '../hosts/booking-line.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Bookings that need a yes, those first that expire first. */
export async function waitingApprovals({ actor, now }: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const { role, host } = actor.person;
  if (role === 'host' && host === null) return [];
  const items: WaitingItem[] = [];
  const theirs = role === 'host' && host !== null ? { host } : {};
  for await (const row of everyBooking(view, { statuses: ['awaiting-approval'], ...theirs })) {
    const booking = await bookingLine(view, row, now);
    if (!booking || row.state.status !== 'awaiting-approval') continue;
    const parameters = { id: booking.id };
    items.push({
      kind: 'approval',
      since: formatInstant(row.createdAt),
      subject: `booking/${booking.id}`,
      remedies: [
        { verb: 'approve', parameters },
        { verb: 'decline', parameters },
      ],
      booking,
      expiresAt: formatInstant(row.state.expiresAt),
    });
  }
  return items.toSorted((a, b) => (expiryOf(a) < expiryOf(b) ? -1 : 1));
}

function expiryOf(item: WaitingItem): string {
  return item.kind === 'approval' ? item.expiresAt : '';
}
