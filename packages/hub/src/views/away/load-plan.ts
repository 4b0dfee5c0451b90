import type { HostSummary, SickDay } from '@team-booking/contract/team';
import type { Address } from '../../address/address.ts';
import { needZones } from '../../format/zones.ts';
import type { Hub } from '../../hub.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { absenceIn, goneChoices, isRange, requestOf, type Absence, type Days } from './absence.ts';
import { todayOf } from './today-of.ts';

/** Who is out, and what would become of their bookings. */
export interface PlanData {
  /** Who may be out, as far as that is anybody's to say who asks. */
  readonly hosts: readonly HostSummary[];
  readonly absence: Absence;
  /** Today where the host is. */
  readonly today: Days;
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
  const [all] = await Promise.all([allHosts(hub, signal), needZones()]);
  const isAdmin = hub.me.role === 'admin';
  const hosts = all.filter(({ active, id }) => active && (isAdmin || id === hub.me.host));
  const asked = isAdmin ? (query['host'] ?? null) : hub.me.host;
  const host = hosts.find(({ id }) => id === asked);
  const today = await todayOf(hub, host, signal);
  const found = absenceIn(query, host?.id ?? null, today);
  const absence = { ...found, timeOff: found.timeOff && hub.team.configuredBy === null };
  const plan = host && isRange(absence) ? await preview(hub, absence, host, choices, signal) : null;
  return { hosts, absence, today, plan };
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
