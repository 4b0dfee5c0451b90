import type {
  AuditEntry,
  AuditLine,
  BookingTypeSummary,
  HostSummary,
  PersonDocument,
} from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../../hub.ts';
import type { queryOf } from './filters.ts';
import { loadPlaceWords, type PlaceWords } from './place-words.ts';
import type { Names } from './subjects.ts';

/** What the log of changes shows. */
export interface LogData {
  readonly lines: readonly AuditLine[];
  /** Where the rest begins; `null` = that was all. */
  readonly next: string | null;
  readonly open: AuditEntry | null;
  readonly people: readonly PersonDocument[];
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  readonly names: Names;
  readonly messages: HubWords['messages'];
  /** By which the places in an open change are called. */
  readonly places: PlaceWords;
}

/** Loads the changes that fit a query, one of them in full, and how everything is called. @param open id of that one; empty: none */
export async function loadLog(
  { client, locale }: Hub,
  query: ReturnType<typeof queryOf>,
  open: string,
  signal: AbortSignal,
): Promise<LogData> {
  const [log, people, hosts, types, opened, places, messages] = await Promise.all([
    client.audit({ query }, { signal }),
    client.people({ query: { limit: 200 } }, { signal }),
    client.hosts({}, { signal }),
    client.teamBookingTypes({ query: { limit: 200 } }, { signal }),
    open ? client.auditLine({ id: open }, { signal }).catch(() => null) : null,
    loadPlaceWords(locale),
    loadHubWords(locale, 'messages'),
  ]);
  const names: Names = new Map([
    ...people.items.map(({ id, name }) => [`person/${id}`, name] as const),
    ...hosts.items.map(({ id, name }) => [`host/${id}`, name] as const),
    ...types.items.map(({ id, title }) => [`booking-type/${id}`, title] as const),
  ]);
  return {
    lines: log.items,
    next: log.next,
    open: opened,
    people: people.items,
    hosts: hosts.items,
    types: types.items,
    names,
    messages,
    places,
  };
}
