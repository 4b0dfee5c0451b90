import { invalid, Refusal } from '@team-booking/contract';
import type { BookingTypeSettings, Draft, HostSettings, TeamSettings } from '@team-booking/contract/team';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import { editedPool, pointerInPool } from '../pool/edited-pool.ts';
import { poolContent } from '../pool/pool-document.ts';
import { asSettings } from '../team/as-settings.ts';
import { fieldError } from '../team/problems.ts';
import { readTeam } from '../team/read-team.ts';
import { hostsOf } from '../team/seats.ts';

/** A booking type with the hosts it names, as it is or as it would be. */
export interface DraftedType {
  readonly type: BookingTypeConfig;
  /** Everybody in its groups, in their order. */
  readonly hosts: readonly HostConfig[];
}

/** A booking type as it is. @param id one that the team has */
export function presentType(team: TeamConfig, id: string): DraftedType {
  const type = team.bookingTypes.find((one) => one.id === id)!;
  const hosts = new Map(team.hosts.map((host) => [host.id, host]));
  return { type, hosts: hostsOf(type).map((host) => hosts.get(host)!) };
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
  let type = draft.pool ? withPool(presentType(team, id).type, draft.pool, at) : settings.bookingTypes[index]!;
  for (const [i, { host, ...hours }] of (draft.hours ?? []).entries()) {
    const h = hosts.findIndex((one) => one.id === host);
    if (h < 0)
      throw invalid([{ pointer: `${at}/hours/${i}/host`, detail: 'is no host of the team', code: 'unknown-host' }]);
    hosts[h] = { ...hosts[h]!, ...hours };
  }
  if (draft.host) {
    if (!hosts.some((one) => one.id === draft.host!.id)) hosts.push(somebodyNew(draft.host, type.slot.timeZone));
    else if (draft.host.hours ?? draft.host.timeZone) {
      throw invalid([
        {
          pointer: `${at}/host/hours`,
          detail: 'are known. Try other hours of theirs with draft.hours',
          code: 'no-choice',
        },
      ]);
    }
    type = withHost(type, draft.host);
  }
  const bookingTypes = settings.bookingTypes.with(index, type);
  return presentType(checked({ ...settings, hosts, bookingTypes }, index, draft, at), id);
}

function checked(settings: TeamSettings, index: number, draft: Draft, at: string): TeamConfig {
  // Who takes payments is no matter of a draft: what asks for them was checked when it was stored.
  const takers = settings.bookingTypes.flatMap(({ payment }) => (payment ? [payment.provider] : []));
  const read = readTeam(settings, takers);
  if (read.ok) return read.team;
  const type = `/bookingTypes/${index}`;
  throw invalid(
    read.errors.map((error) => {
      const { field } = error;
      return fieldError(
        error,
        field.startsWith(type) ? `${at}${placeIn(draft, field.slice(type.length))}` : `${at}/hours`,
      );
    }),
  );
}

/** Where in a draft something of a booking type's settings came from. */
function placeIn({ pool, host }: Draft, field: string): string {
  if (host && !pool) return '/host';
  return `/pool${pointerInPool(field)}`;
}

/** A type with a drafted pool. Whoever owns bookings makes no difference to it. @throws {Refusal} `invalid` */
function withPool(type: BookingTypeConfig, pool: NonNullable<Draft['pool']>, at: string): BookingTypeSettings {
  const present = poolContent(type);
  const { mode = present.mode } = pool;
  // How many take part follows from the mode, unless it is a panel's.
  const groups =
    mode === present.mode || mode === 'panel' ? present.groups : present.groups.map(({ members }) => ({ members }));
  try {
    return editedPool({ ...type, owner: null }, { ...present, groups, ...pool, mode, owner: null });
  } catch (error) {
    if (!(error instanceof Refusal) || !error.errors) throw error;
    throw invalid(error.errors.map(({ pointer, ...said }) => ({ pointer: `${at}/pool${pointer}`, ...said })));
  }
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
