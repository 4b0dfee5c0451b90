import type {
  BookingTypeDocument,
  BookingTypeSummary,
  HostSummary,
  PaymentProviderState,
  PoolDocument,
} from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import { allHosts } from '../../parts/all-hosts.ts';

/** Words of its parts besides its own. */
type MoreWords = Pick<HubWords, 'draft' | 'typeHelp' | 'questions' | 'pool' | 'payments'>;

/** What the editor of a booking type shows. */
export interface TypeData {
  readonly type: BookingTypeDocument;
  readonly pool: PoolDocument;
  readonly hosts: readonly HostSummary[];
  /** The other types, to which answers may lead. */
  readonly types: readonly BookingTypeSummary[];
  /** Who takes payments; `null` = not known. */
  readonly providers: readonly PaymentProviderState[] | null;
  readonly more: MoreWords;
}

/** Loads a booking type, its pool, whom and what it may lead to, and the words of its parts. */
export async function loadType(hub: Hub, id: string, signal: AbortSignal): Promise<TypeData> {
  const { client, locale } = hub;
  const [type, pool, hosts, types, taking, draft, typeHelp, questions, words, payments] = await Promise.all([
    client.teamBookingType({ id }, { signal }),
    client.pool({ id }, { signal }),
    allHosts(hub, signal),
    client.teamBookingTypes({ query: { limit: 200 } }, { signal }),
    // Nothing else of a type depends on it.
    client.payments({}, { signal }).catch(() => null),
    loadHubWords(locale, 'draft'),
    loadHubWords(locale, 'typeHelp'),
    loadHubWords(locale, 'questions'),
    loadHubWords(locale, 'pool'),
    loadHubWords(locale, 'payments'),
  ]);
  const more = { draft, typeHelp, questions, pool: words, payments };
  return {
    type,
    pool,
    hosts,
    types: types.items.filter((one) => one.id !== id),
    providers: taking?.providers ?? null,
    more,
  };
}
