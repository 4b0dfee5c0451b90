import type { WaitingItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { isAhead } from '../bookings/is-ahead.ts';
import { presentRow } from '../bookings/present-row.ts';
import { everyBooking } from '../store/every-booking.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Bookings that need a yes, those first that expire first. */
export async function waitingApprovals({ actor, now }: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const { role, host } = actor.person;
  if (role === 'host' && host === null) return [];
  const items: WaitingItem[] = [];
  const theirs = role === 'host' && host !== null ? { host } : {};
  const query = { statuses: ['awaiting-approval'], ...theirs } as const;
  for await (const row of everyBooking((part) => view.listBookings(part), query)) {
    if (row.state.status !== 'awaiting-approval' || !isAhead(row, now)) continue;
    const booking = await presentRow(view, row, now);
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
      ...(row.unreadHosts && { unreadHosts: [...row.unreadHosts] }),
    });
  }
  return items.toSorted((a, b) => (expiryOf(a) < expiryOf(b) ? -1 : 1));
}

function expiryOf(item: WaitingItem): string {
  return item.kind === 'approval' ? item.expiresAt : '';
}
