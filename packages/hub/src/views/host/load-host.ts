import type { AuditLine, HostDocument, Proposal, TeamBookingRow } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { needZones } from '../../format/zones.ts';
import type { Hub } from '../../hub.ts';
import { AHEAD } from '../../parts/ahead.ts';
import { loadCalendars, type CalendarsData } from './calendars/load.ts';

/** The tabs of a host, in their order. */
export const HOST_TABS = ['hours', 'off', 'calendars', 'limits', 'log'] as const;
export type HostTab = (typeof HOST_TABS)[number];

/** What the view of a host shows. */
export interface HostData {
  readonly host: HostDocument;
  /** Bookings of theirs that are ahead. */
  readonly bookings: readonly TeamBookingRow[];
  readonly words: Pick<HubWords, 'hours' | 'draft' | 'calendars' | 'proposals'>;
  /** Hours that they have not decided on. */
  readonly proposals: readonly Proposal[];
  /** `null` in other tabs. */
  readonly log: readonly AuditLine[] | null;
  readonly calendars: CalendarsData | null;
}

/** Loads a host, and what a tab shows besides. */
export async function loadHost(hub: Hub, id: string, tab: HostTab, signal: AbortSignal): Promise<HostData> {
  const { client, locale } = hub;
  const from = new Date(hub.now()).toISOString();
  const [host, bookings, proposed, hours, draft, calendarWords, proposals, log, calendars] = await Promise.all([
    client.host({ id }, { signal }),
    client.bookings({ query: { host: id, from, status: AHEAD, limit: 200 } }, { signal }),
    client.proposals({ id, query: { limit: 20 } }, { signal }),
    loadHubWords(locale, 'hours'),
    loadHubWords(locale, 'draft'),
    loadHubWords(locale, 'calendars'),
    loadHubWords(locale, 'proposals'),
    tab === 'log' ? client.audit({ query: { subject: `host/${id}`, limit: 100 } }, { signal }) : null,
    tab === 'calendars' ? loadCalendars(client, id, signal) : null,
    needZones(),
  ]);
  return {
    host,
    bookings: bookings.items,
    words: { hours, draft, calendars: calendarWords, proposals },
    proposals: proposed.items.filter(({ state }) => state === 'open'),
    log: log?.items ?? null,
    calendars,
  };
}
