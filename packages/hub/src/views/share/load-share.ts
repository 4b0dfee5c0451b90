import type { BookingTypeDocument, BookingTypeSummary } from '@team-booking/contract/team';
import type { Hub } from '../../hub.ts';
import type { LinksPage } from './special/special-links.ts';

/** What is shared. */
export interface ShareData {
  readonly types: readonly BookingTypeSummary[];
  /** The one that is shared; `null` where nothing can be. */
  readonly type: BookingTypeDocument | null;
  /** Its one-time and secret links. Hosts see none. */
  readonly links: LinksPage;
}

const NO_LINKS: LinksPage = { items: [], next: null };

/** Loads the booking type that is asked for, else the first that is published, else any, with its links. */
export async function loadShare(
  { client, me }: Hub,
  asked: string | undefined,
  signal: AbortSignal,
): Promise<ShareData> {
  const { items } = await client.teamBookingTypes({ query: { limit: 200 } }, { signal });
  const one = items.find(({ id }) => id === asked) ?? items.find(({ status }) => status === 'published') ?? items[0];
  if (!one) return { types: items, type: null, links: NO_LINKS };
  const [type, links] = await Promise.all([
    client.teamBookingType({ id: one.id }, { signal }),
    me.role === 'admin' ? client.bookingTypeLinks({ id: one.id }, { signal }) : NO_LINKS,
  ]);
  return { types: items, type, links };
}
