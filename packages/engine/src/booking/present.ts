import type { Booking, Contact } from '@team-booking/contract';
import { deadlinesOf, transition, type Booking as BookingState } from '@team-booking/core/booking';
import { formatInstant } from '@team-booking/core/iso';
import { presentAttendance } from '../attendance/attendance.ts';
import type { BookingRow, StoredLocation } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { inLanguage, labelIn } from '../team/in-language.ts';
import { apart, withRooms } from '../team/resources.ts';
import { publicHost } from '../team/public-type.ts';
import { billOf, type Bill } from '../payment/bill.ts';
import { payLink } from '../payment/pay-link.ts';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import { hostsById, teamOf, type Backend, type ManageUrl } from './backend.ts';
import { manageToken } from './manage-tokens.ts';

/** A booking as its visitor may see it, at an instant. @param isNew whether it is being made, so that nobody can have said anything of it yet */
export async function presentBooking(
  backend: Backend,
  view: StoreView,
  row: BookingRow,
  now: number,
  isNew = false,
): Promise<Booking> {
  const team = await teamOf(view);
  const type = team.bookingTypes.find(({ id }) => id === row.type) ?? (await view.bookingType(row.type))!;
  const said = inLanguage(type, row.locale);
  const state = presentState(row.state, now);
  const { people: hosts, resources } = apart(await hostsById(view, state.hosts));
  const deadlines = deadlinesOf(state, now);
  const place = row.location && placeOnceCertain(row.location, state);
  const token = manageToken(backend.key, { team: backend.team, booking: state.id, version: row.tokenVersion });
  return {
    id: state.id,
    status: state.status,
    bookingType: type.slug,
    title: said.title,
    start: formatInstant(state.start),
    end: formatInstant(state.end),
    timeZone: row.timeZone,
    hosts: hosts.map((host) => ({
      ...publicHost({ ...type, owner: row.owner }, host, backend.hostIds),
      ...(type.showHosts && { timeZone: host.timeZone }),
    })),
    owner: row.owner === null ? null : backend.hostIds.publicId(type, row.owner),
    contact: contactFor(team, type, hosts, row.owner),
    attendee: row.attendee,
    guests: [...row.guests],
    answers: row.answers,
    location: withRooms(place && { ...place, label: labelIn(said, type, place.label) }, resources),
    manage: { url: manageUrl(backend, { slug: type.slug, id: state.id, token }), token },
    payment: paymentOf(backend, state.status === 'awaiting-payment' ? await billOf(view, row) : null, state),
    approval: state.status === 'awaiting-approval' ? { expiresAt: formatInstant(state.expiresAt) } : null,
    paid: await paidOf(view, row, state, deadlines.refundUntil),
    policy: {
      cancelUntil: deadlines.cancelUntil === null ? null : formatInstant(deadlines.cancelUntil),
      rescheduleUntil: deadlines.rescheduleUntil === null ? null : formatInstant(deadlines.rescheduleUntil),
    },
    sequence: state.sequence,
    attendance: isNew ? null : await presentAttendance(view, state.id),
  };
}

type Place = NonNullable<Booking['location']>;

function manageUrl(backend: Backend, booking: Parameters<ManageUrl>[0]): string {
  if (backend.manageUrl) return backend.manageUrl(booking);
  return `${backend.publicUrl}/${booking.slug}/manage/${encodeURIComponent(booking.id)}#${booking.token}`;
}

/** Where a visitor pays, as long as the booking waits for it and somebody takes the payment. */
function paymentOf(backend: Backend, bill: Bill | null, state: BookingState): Booking['payment'] {
  if (!bill || state.status !== 'awaiting-payment' || !backend.payments?.has(bill.provider)) return null;
  return { url: payLink(backend, state.id), expiresAt: formatInstant(state.expiresAt) };
}

/** What was paid for a booking, and until when who cancels gets it back. */
async function paidOf(
  view: StoreView,
  row: BookingRow,
  state: BookingState,
  refundUntil: number | null,
): Promise<NonNullable<Booking['paid']> | null> {
  const bill = 'payment' in state && state.payment ? await billOf(view, row) : null;
  if (!bill) return null;
  const { amount, currency } = bill;
  return { amount, currency, refundUntil: refundUntil === null ? null : formatInstant(refundUntil) };
}

/** The state at an instant: overdue bookings are expired and past ones completed, even before that is stored. */
export function presentState(state: BookingState, now: number): BookingState {
  for (const kind of ['expire', 'complete'] as const) {
    const next = transition(state, { kind }, now);
    if (next.kind === 'changed') return next.booking;
  }
  return state;
}

/** The visitor's contact: the owner or the only host, else whom the type names, else whom the team does. */
export function contactFor(
  team: Pick<TeamConfig, 'contact'>,
  type: BookingTypeConfig,
  hosts: readonly HostConfig[],
  owner: string | null,
): Contact | null {
  const host = hosts.find(({ id }) => id === owner) ?? hosts[0];
  if (!type.showHosts || !host) return type.contact ?? team.contact;
  return { name: host.name, ...(host.email !== null && { email: host.email }) };
}

/** Where a booking takes place, as its visitor may know it: how to join, only once it is certain that it does. */
export function placeOnceCertain(location: StoredLocation, { status }: BookingState): Place {
  const { joinUrl: _joinUrl, ...place } = presentPlace(location);
  const isCertain = status === 'confirmed' || status === 'completed' || status === 'no-show';
  return isCertain ? presentPlace(location) : place;
}

/** Where a booking takes place, without what the store alone needs. */
export function presentPlace({ kind, label, joinUrl, address, phone }: StoredLocation): Place {
  return {
    kind,
    label,
    ...(joinUrl !== undefined && { joinUrl }),
    ...(address !== undefined && { address }),
    ...(phone !== undefined && { phone }),
  };
}
