import type { TeamRequestOf, VisitorExport } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { AUDIT } from '../audit/audit-line.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentBooking } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { guestsWithout } from './erased-booking.ts';
import { tracesOf } from './traces.ts';

type Exported = VisitorExport['bookings'][number];

/** Everything that is known of a visitor. What others said of them in bookings of their own is not handed over. */
export async function exportVisitor(
  context: TeamContext,
  { body: { email } }: TeamRequestOf<'exportVisitor'>,
): Promise<VisitorExport> {
  const { backend, now } = context;
  const { own, others } = await tracesOf(backend, email);
  const bookings: Exported[] = [];
  const guestAt: VisitorExport['guestAt'] = [];
  for (const row of own) {
    bookings.push(await backend.store.read(backend.team, (view) => exported(context, view, row)));
  }
  for (const row of others) {
    const left = guestsWithout(row, email);
    const guest = row.guests.find((one) => !left.includes(one));
    if (!guest) continue;
    const type = await backend.store.read(backend.team, (view) => view.bookingType(row.type));
    guestAt.push({
      number: bookingNumber(row.state.id),
      title: type?.title ?? row.type,
      start: formatInstant(row.state.start),
      ...(guest.name !== undefined && { name: guest.name }),
    });
  }
  return { email, exportedAt: formatInstant(now), bookings, guestAt };
}

async function exported({ backend, now }: TeamContext, view: StoreView, row: BookingRow): Promise<Exported> {
  const {
    manage: _manage,
    payment: _payment,
    policy: _policy,
    ...seen
  } = await presentBooking(backend, view, row, now);
  const { id } = row.state;
  const kept: Exported['kept'] = [];
  for (const kind of (await view.documentKinds()).filter((one) => one !== AUDIT)) {
    const found = await view.documents({ kind, ref: id });
    // What waits for nothing is found at the end of time, which is no instant of the contract.
    kept.push(...found.map(({ at, body }) => ({ at: formatInstant(Math.min(at, now)), kind, body: { ...body } })));
  }
  return {
    ...seen,
    number: bookingNumber(id),
    bookedAt: formatInstant(row.createdAt),
    locale: row.locale,
    consent: row.consent && { version: row.consent.version, at: formatInstant(row.consent.at) },
    metadata: { ...row.metadata },
    reasons: reasonsOf(row),
    messages: (await view.messagesOf(id)).map(({ kind, payload, createdAt }) => ({
      at: formatInstant(createdAt),
      kind,
      payload: { ...payload },
    })),
    kept,
  };
}

function reasonsOf({ state, moveReason }: BookingRow): string[] {
  return [moveReason, 'reason' in state ? state.reason : null].filter((reason) => reason !== null);
}
