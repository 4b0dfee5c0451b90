import { isPublished, noSuchType, teamOf, typeBySlug } from '../booking/backend.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { usableLink, type BookingLink } from './booking-link.ts';

/** A type that a visitor may book, with the link that they came by. */
export interface EnteredType {
  readonly type: BookingTypeConfig;
  readonly link: BookingLink | null;
}

/**
 * The published type with this slug, for a visitor who may have a link.
 *
 * @param secret of the link; one that is given has to be good
 * @throws {Refusal} `not-found`; of a type that they may not know of the same as if there were none
 */
export async function enteredType(
  view: StoreView,
  slug: string,
  secret: string | undefined,
  now: number,
): Promise<EnteredType> {
  const type = typeBySlug(await teamOf(view), slug);
  if (!type || !isPublished(type) || (type.linkOnly === true && secret === undefined)) throw noSuchType();
  return { type, link: secret === undefined ? null : await usableLink(view, type.id, secret, now) };
}
