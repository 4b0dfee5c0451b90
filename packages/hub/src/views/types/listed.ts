import type { BookingTypeSummary } from '@team-booking/contract/team';
import { intl } from '../../format/intl.ts';

/** By what a list of booking types may be sorted. */
export const SORTS = ['name', 'upcoming'] as const;
/** By name; by how many bookings are to come, most first. */
export type Sort = (typeof SORTS)[number];

/** With more booking types than this, they can be searched and sorted. */
export const MANY = 10;

/** The booking types whose title or link has each word that is looked for, in an order; without one, as they are. */
export function listed(
  types: readonly BookingTypeSummary[],
  { search, sort, locale }: { readonly search: string; readonly sort: Sort | null; readonly locale: string },
): readonly BookingTypeSummary[] {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale);
  const sought = plain(search).split(/\s+/).filter(Boolean);
  const found = types.filter(({ title, slug }) => sought.every((word) => plain(`${title} ${slug}`).includes(word)));
  const { compare } = intl('Collator', locale, { numeric: true });
  if (sort === 'name') return found.toSorted((one, other) => compare(one.title, other.title));
  return sort === 'upcoming' ? found.toSorted((one, other) => other.upcoming - one.upcoming) : found;
}
