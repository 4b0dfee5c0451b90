import type { TeamBookingRow } from '@team-booking/contract/team';
import { isWaiting, type Booking } from '@team-booking/core/booking';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, MINUTE } from '@team-booking/core/time';
import { presentAttendance } from '../attendance/attendance.ts';
import { hostsById } from '../booking/backend.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentState } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';

/** How long before a booking starts its hosts may want to join. */
const JOINING = 15 * MINUTE;

/** A booking as it stands in a list, at an instant. */
export async function presentRow(view: StoreView, row: BookingRow, now: number): Promise<TeamBookingRow> {
  const state = presentState(row.state, now);
  const { id, status, start, end } = state;
  const type = (await view.bookingType(row.type))!;
  const hosts = await hostsById(view, state.hosts);
  return {
    id,
    number: bookingNumber(id),
    status,
    start: formatInstant(start),
    end: formatInstant(end),
    bookingType: { id: type.id, slug: type.slug, title: type.title },
    hosts: hosts.map(({ id: host, name }) => ({ id: host, name })),
    attendee: { name: row.attendee.name },
    attendance: await presentAttendance(view, id),
    waits: waitOf(state, row.createdAt),
    action: actionOf(state, row, now),
  };
}

function waitOf(state: Booking, since: number): TeamBookingRow['waits'] {
  if (!isWaiting(state.status) || !('expiresAt' in state)) return null;
  return { since: formatInstant(since), until: formatInstant(state.expiresAt) };
}

function actionOf({ status, start, end }: Booking, { location }: BookingRow, now: number): TeamBookingRow['action'] {
  if (status === 'awaiting-approval') return 'approve';
  if (status === 'confirmed' && location?.joinUrl !== undefined && now >= start - JOINING) return 'join';
  return status === 'completed' && now < end + DAY ? 'no-show' : null;
}
