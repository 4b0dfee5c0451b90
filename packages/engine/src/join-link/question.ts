import type { JoinLinkQuestion } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { presentState } from '../booking/present.ts';
import type { HostConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { bookingOf } from '../webhooks/build-message.ts';

/** What a system of the team is asked: nothing that the visitor said or is, as whoever needs more can ask for the booking by its id. */
export async function questionOf(
  view: StoreView,
  row: BookingRow,
  { id, name, email, timeZone }: Pick<HostConfig, 'id' | 'name' | 'timeZone'> & { readonly email: string },
  now: number,
): Promise<JoinLinkQuestion> {
  const { start, end, hosts, sequence } = row.state;
  const { status } = presentState(row.state, now);
  const booking = await bookingOf(view, row, { status, start, end, hosts, sequence }, false);
  return {
    type: 'join-link.wanted',
    timestamp: formatInstant(now),
    data: { booking, host: { id, name, email, timeZone } },
  };
}
