import { invalid } from '@team-booking/contract';
import type { BookingTypeSettings, Draft, HostSettings, TeamSettings } from '@team-booking/contract/team';
import type { Offering } from '@team-booking/core/assignment';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import { asSettings } from '../team/as-settings.ts';
import { readTeam } from '../team/read-team.ts';
import { hostsOf } from '../team/seats.ts';

/** A booking type with the hosts it names, as it is or as it would be. */
export interface DraftedType {
  readonly type: BookingTypeConfig;
  /** Everybody in its groups, in their order. */
  readonly hosts: readonly HostConfig[];
  /** What its pool hides. */
  readonly offerings: readonly Offering[];
}

/** What a pool may hide, as it is written down. */
interface Hiding {
  readonly offering?: 'all' | 'next-host';
  readonly maxLead?: number | null;
}

/** What a type's pool hides of the times that its hosts can take. */
export function offeringsOf(type: BookingTypeConfig): readonly Offering[] {
  return hidden(type as BookingTypeConfig & Hiding);
}

function hidden({ offering = 'all', maxLead = null }: Hiding): Offering[] {
  return [
    ...(offering === 'next-host' ? [{ kind: offering } as const] : []),
    ...(maxLead === null ? [] : [{ kind: 'max-lead', maxLead } as const]),
  ];
}

/** A booking type as it is. @param id one that the team has */
export function presentType(team: TeamConfig, id: string): DraftedType {
  const type = team.bookingTypes.find((one) => one.id === id)!;
  const hosts = new Map(team.hosts.map((host) => [host.id, host]));
  return { type, hosts: hostsOf(type).map((host) => hosts.get(host)!), offerings: offeringsOf(type) };
}

/**
 * A booking type as it would be under a draft, which is held to all the rules of a team file.
 *
 * @throws {Refusal} `invalid`, with pointers into the draft
 */
export function draftedType(team: TeamConfig, id: string, draft: Draft, at: string): DraftedType {
  const settings = asSettings(team);
  const hosts = [...settings.hosts];
  const index = settings.bookingTypes.findIndex((type) => (type.id ?? type.slug) === id);
  let type = withPool(settings.bookingTypes[index]!, draft.pool);
  if (draft.hours) {
    const { host, ...hours } = draft.hours;
    const h = hosts.findIndex((one) => one.id === host);
    if (h < 0) throw invalid([{ pointer: `${at}/hours/host`, detail: 'is no host of the team' }]);
    hosts[h] = { ...hosts[h]!, ...hours };
  }
  if (draft.host) {
    if (!hosts.some((one) => one.id === draft.host!.id)) hosts.push(somebodyNew(draft.host, type.slot.timeZone));
    else if (draft.host.hours ?? draft.host.timeZone) {
      throw invalid([{ pointer: `${at}/host/hours`, detail: 'are known. Try other hours of theirs with draft.hours' }]);
    }
    type = withHost(type, draft.host);
  }
  const bookingTypes = settings.bookingTypes.with(index, type);
  const drafted = checked({ ...settings, hosts, bookingTypes }, index, draft, at);
  return { ...presentType(drafted, id), offerings: hidden({ ...hidingOf(team, id), ...draft.pool }) };
}

/** What the pool hides now. */
function hidingOf(team: TeamConfig, id: string): Hiding {
  const { offering, maxLead }: Hiding = presentType(team, id).type as BookingTypeConfig & Hiding;
  return { ...(offering && { offering }), ...(maxLead !== undefined && { maxLead }) };
}

function checked(settings: TeamSettings, index: number, draft: Draft, at: string): TeamConfig {
  const read = readTeam(settings);
  if (read.ok) return read.team;
  const type = `/bookingTypes/${index}`;
  throw invalid(
    read.errors.map(({ field, problem, remedy }) => ({
      pointer: field.startsWith(type) ? `${at}${placeIn(draft, field.slice(type.length))}` : `${at}/hours`,
      detail: `${problem}. ${remedy}`,
    })),
  );
}

/** Where in a draft something of a booking type's settings came from. */
function placeIn({ pool, host }: Draft, field: string): string {
  if (host && !pool) return '/host';
  const place = field.replace(/^\/hosts\b/, '/groups/0/members').replace(/^(\/groups\/\d+)\/hosts\b/, '$1/members');
  return `/pool${place}`;
}

function withPool(type: BookingTypeSettings, pool: Draft['pool']): BookingTypeSettings {
  if (!pool) return type;
  const { mode = type.mode, groups, fairness = type.fairness, requestedHost = type.requestedHost } = pool;
  const { owner: _owner, hosts, groups: before, ...rest } = type;
  const written = groups?.map(({ need = 1, members }) => ({ need, hosts: members }));
  const seats =
    mode === 'panel'
      ? { groups: written ?? before ?? [{ need: 1, hosts: hosts ?? [] }] }
      : { hosts: written?.[0]?.hosts ?? hosts ?? before?.[0]?.hosts ?? [] };
  return { ...rest, mode, ...seats, ...(fairness && { fairness }), ...(requestedHost && { requestedHost }) };
}

function withHost(type: BookingTypeSettings, { id, weight = 1, priority = 1, group = 0 }: NonNullable<Draft['host']>) {
  const member = { host: id, weight, priority };
  if (!type.groups) return { ...type, hosts: [...(type.hosts ?? []), member] };
  const groups = type.groups.map((one, g) => (g === group ? { ...one, hosts: [...one.hosts, member] } : one));
  return { ...type, groups };
}

function somebodyNew({ id, timeZone, hours }: NonNullable<Draft['host']>, zone: string): HostSettings {
  // Nobody is written to: a draft is never stored.
  return { id, name: id, email: 'draft@draft.invalid', timeZone: timeZone ?? zone, ...(hours && { hours }) };
}
