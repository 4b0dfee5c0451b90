import { isPublished, type Backend } from '../booking/backend.ts';
import { presentBooking } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Letter } from './letter.ts';
import { surroundingsOf } from './letter-of.ts';
import type { PlannedLetter } from './mail-plan.ts';

type Links = Letter['links'];

/** Where the links of a letter lead, made when it leaves: some hold a secret. */
export async function linksOf(
  backend: Backend,
  view: StoreView,
  row: BookingRow,
  letter: Pick<PlannedLetter, 'kind' | 'role'>,
  now: number,
): Promise<Links> {
  switch (letter.role) {
    case 'visitor':
      return linksOfVisitor(backend, view, row, letter.kind, now);
    case 'host':
      // What is no longer theirs, they do not see any more.
      return letter.kind === 'no-longer-yours' ? {} : { hub: `${backend.publicUrl}/hub/bookings/${row.state.id}` };
    default:
      // Whoever manages a booking is its visitor; its guests do not.
      return {};
  }
}

async function linksOfVisitor(
  backend: Backend,
  view: StoreView,
  row: BookingRow,
  kind: Letter['kind'],
  now: number,
): Promise<Links> {
  switch (kind) {
    // Goes to an address that is no longer theirs.
    case 'removed':
      return {};
    case 'cancelled':
    case 'declined':
    case 'not-approved':
    case 'not-paid': {
      const { type, team } = await surroundingsOf(view, row);
      const isOffered = team.bookingTypes.includes(type) && isPublished(type) && type.linkOnly !== true;
      return isOffered ? { 'book-again': `${backend.publicUrl}/${type.slug}` } : {};
    }
    default: {
      const { manage, payment } = await presentBooking(backend, view, row, now);
      return { manage: manage.url, ...(payment && { pay: payment.url }) };
    }
  }
}
