import type { HostSummary, SickDay } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import type { Address } from '../../address/address.ts';
import { needZones } from '../../format/zones.ts';
import type { Hub } from '../../hub.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { absenceIn, goneChoices, isRange, requestOf, type Absence, type Days } from './absence.ts';
import { loadComing, type Coming } from './coming.ts';
import { todayOf } from './today-of.ts';

/** Who is out, and what would become of their bookings. */
export interface PlanData {
  /** Who may be out, as far as that is anybody's to say who asks. */
  readonly hosts: readonly HostSummary[];
  readonly absence: Absence;
  /** Today where the host is. */
  readonly today: Days;
  /** The next day on which somebody has bookings, by host: of whoever is out, or of all while nobody was named. */
  readonly coming: ReadonlyMap<string, Coming>;
  /** How many bookings there are, in words. */
  readonly count: HubWords['bookings']['count'];
  /** That somebody is away, with their days, in words. */
  readonly away: HubWords['hosts']['away'];
  /** What would happen; `null` = nobody was named, or the range is none. */
  readonly plan: SickDay | null;
}

/** Loads it for an address. @param choices who takes a booking by hand; those whose booking has gone are removed */
export async function loadPlan(
  hub: Hub,
  { query }: Address,
  choices: Map<string, string>,
  signal: AbortSignal,
): Promise<PlanData> {
  const [all, { count }, { away }] = await Promise.all([
    allHosts(hub, signal),
    loadHubWords(hub.locale, 'bookings'),
    loadHubWords(hub.locale, 'hosts'),
    needZones(),
  ]);
  const isAdmin = hub.me.role === 'admin';
  const hosts = all.filter(({ active, id }) => active && (isAdmin || id === hub.me.host));
  const asked = isAdmin ? (query['host'] ?? null) : hub.me.host;
  const host = hosts.find(({ id }) => id === asked);
  const coming = await loadComing(hub, hosts, host?.id, signal);
  const today = todayOf(hub, host, coming.get(host?.id ?? ''));
  const found = absenceOf(query, host, today, coming);
  const absence = { ...found, timeOff: found.timeOff && hub.team.configuredBy === null };
  const plan = host && isRange(absence) ? await preview(hub, absence, host, choices, signal) : null;
  return { hosts, absence, today, coming, count, away, plan };
}

/** What an address asks for. Where it names no days, it is the next one on which they have bookings, or today. */
export function absenceOf(
  query: Address['query'],
  host: HostSummary | undefined,
  today: Days,
  coming: PlanData['coming'],
): Absence {
  const id = host?.id ?? null;
  return absenceIn(query, id, today, coming.get(id ?? '')?.days);
}

/** A booking that somebody was chosen for may have gone meanwhile: then the rest is asked for without it. */
async function preview(
  hub: Hub,
  absence: Absence,
  host: HostSummary,
  choices: Map<string, string>,
  signal: AbortSignal,
): Promise<SickDay> {
  const body = { ...requestOf(absence, host, choices), dryRun: true };
  try {
    return await hub.client.sickDay({ body }, { signal });
  } catch (error) {
    const gone = goneChoices(error);
    if (gone.length === 0) throw error;
    for (const booking of gone) choices.delete(booking);
    return preview(hub, absence, host, choices, signal);
  }
}
