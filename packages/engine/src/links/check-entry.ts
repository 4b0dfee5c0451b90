import { isPublished, noSuchType, type Backend } from '../booking/backend.ts';
import type { ManageAccess } from '../booking/managed.ts';
import { fitsToken } from '../booking/manage-tokens.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { usableLink } from './booking-link.ts';

/** What lets a visitor in where not everybody is. */
export interface Entry {
  /** Secret of a link of the type. */
  readonly link: string | null;
  /** A booking of the type that is being managed. */
  readonly booking: ManageAccess | null;
}

/** Whether a type is there for everybody. */
export function isOpen(type: Pick<BookingTypeConfig, 'status' | 'linkOnly'>): boolean {
  return isPublished(type) && type.linkOnly !== true;
}

/**
 * Checks that a visitor may look at a type: everybody at an open one, who has a link at one that needs it, and who has a booking of it
 * always. A link that is given has to be good.
 *
 * @throws {Refusal} `not-found`; of a type that they may not know of the same as if there were none
 */
export async function checkEntry(
  backend: Pick<Backend, 'key' | 'team'>,
  view: StoreView,
  type: BookingTypeConfig,
  { link, booking }: Entry,
  now: number,
): Promise<void> {
  if (isOpen(type) && link === null) return;
  if (booking && (await isBookingOf(backend, view, type, booking))) return;
  if (!isPublished(type) || link === null) throw noSuchType();
  await usableLink(view, type.id, link, now);
}

async function isBookingOf(
  { key, team }: Pick<Backend, 'key' | 'team'>,
  view: StoreView,
  type: BookingTypeConfig,
  { id, token }: ManageAccess,
): Promise<boolean> {
  const row = await view.booking(id);
  return row?.type === type.id && fitsToken(key, { team, booking: id, version: row.tokenVersion }, token);
}
