import { MINUTE } from '@team-booking/core/time';
import type { BookingRow, BookingTypeConfig, TeamConfig } from '@team-booking/engine';
import type { World } from '../world/world.ts';
import { whyNotFree, wrongTime, type Surroundings } from './allowed.ts';
import { takesTime } from './stored.ts';

/** Begins the reason of times at which everybody would be free. */
export const ALTHOUGH_FREE = 'although everybody is free, ';

/** A time that is to be looked at. */
export interface Looked {
  readonly type: BookingTypeConfig;
  readonly start: number;
  /** Minutes. */
  readonly duration: number;
  /** Somebody whom the visitor asks for. */
  readonly host: string | undefined;
  /** The present of the process that is asked. */
  readonly now: number;
}

/**
 * Whether a time ought to be offered, by the rules as they are written down here once more.
 *
 * @returns why not; `null` if it ought to be; `undefined` where it is not known which buffers an earlier booking has
 */
export function whyNotOffered(world: World, { type, start, duration, host, now }: Looked): string | null | undefined {
  const { config } = world.teams[0]!;
  const end = start + duration * MINUTE;
  const reasons = new Map<string, string | null>();
  const live = [...world.known.facts.values()].filter(
    ({ row }) => takesTime(row) && Math.abs(row.state.start - start) < 33 * 1440 * MINUTE,
  );
  if (live.some(({ row, buffers }) => buffers === null && Math.abs(row.state.start - start) < 1440 * MINUTE))
    return undefined;
  for (const { id } of config.hosts) reasons.set(id, reasonOf(id));

  function reasonOf(id: string): string | null {
    const row = newRow(type, start, end, [id]);
    return whyNotFree(
      row,
      type,
      config.hosts.find((one) => one.id === id)!,
      surroundings(row),
    );
  }
  function surroundings(row: BookingRow): Surroundings {
    const own = { row, buffers: type.buffers, byHand: new Set<string>() };
    const clock = { earliest: now, latest: now };
    const { configs, calendars } = world;
    return { configs, calendars, live: [...live, own], givenByHand: new Set(), isPast: false, ...clock };
  }

  const row = newRow(type, start, end, []);
  const time = wrongTime(row, type, surroundings(row));
  if (!seatsLeft(type, config, (id) => reasons.get(id) === null, host)) return JSON.stringify([...reasons]);
  return time === null ? null : `${ALTHOUGH_FREE}${time}`;
}

function seatsLeft(
  type: BookingTypeConfig,
  config: TeamConfig,
  isFree: (id: string) => boolean,
  host: string | undefined,
): boolean {
  const known = new Set(config.hosts.map(({ id }) => id));
  if (host !== undefined && !isFree(host)) return false;
  return type.groups.every(({ need, members }) => {
    const free = members.filter((member) => known.has(member.host) && isFree(member.host));
    return free.length >= (need === 'all' ? members.length : need);
  });
}

function newRow(type: BookingTypeConfig, start: number, end: number, hosts: readonly string[]): BookingRow {
  const state = { id: 'new', status: 'confirmed', start, end, hosts, sequence: 0 };
  return { state, type: type.id } as unknown as BookingRow;
}
