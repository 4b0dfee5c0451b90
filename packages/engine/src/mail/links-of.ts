import { actUrl } from '../acts/act-url.ts';
import { isPublished, type Backend } from '../booking/backend.ts';
import { presentBooking } from '../booking/present.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Letter } from './letter.ts';
import { surroundingsOf } from './letter-of.ts';
import type { PlannedLetter } from './mail-plan.ts';
import { hostOf } from './reader.ts';

type Links = Letter['links'];

/** Where the links of a letter lead, made when it leaves: some hold a secret. */
export async function linksOf(
  backend: Backend,
  view: StoreView,
  row: BookingRow,
  { kind, role, receiver }: Pick<PlannedLetter, 'kind' | 'role'> & { readonly receiver: string },
  now: number,
): Promise<Links> {
  switch (role) {
    case 'visitor':
      return linksOfVisitor(backend, view, row, kind, now);
    case 'host':
      // What is no longer theirs, they do not see any more.
      return kind === 'no-longer-yours' ? {} : linksOfHost(backend, view, row, { kind, host: hostOf(receiver)! });
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
      const { bookingType, manage, payment, policy } = await presentBooking(backend, view, row, now);
      const link = actUrl(backend, bookingType, row, { role: 'visitor' });
      return {
        manage: manage.url,
        ...(payment && { pay: payment.url }),
        ...(kind === 'reminder' && { attend: link('attend') }),
        ...(policy.rescheduleUntil !== null && { reschedule: link('move') }),
        ...(policy.cancelUntil !== null && { cancel: link('cancel') }),
      };
    }
  }
}

async function linksOfHost(
  backend: Backend,
  view: StoreView,
  row: BookingRow,
  { kind, host }: { readonly kind: Letter['kind']; readonly host: string },
): Promise<Links> {
  const { type } = await surroundingsOf(view, row);
  const link = actUrl(backend, type.slug, row, { role: 'host', host });
  return { open: link(), ...(kind === 'approve' && { approve: link('approve'), decline: link('decline') }) };
}
