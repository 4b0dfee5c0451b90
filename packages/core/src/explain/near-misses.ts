import { freeTime } from '../availability/free-time.ts';
import type { HostId } from '../availability/host.ts';
import { checkBuffers, readDuration, readEarliest, readHosts, readRange } from '../availability/query-checks.ts';
import { Starts } from '../slots/grid.ts';
import { canSeat, type Group } from '../slots/seating.ts';
import { checkGrid, checkGroups } from '../slots/slot-checks.ts';
import type { SlotQuery } from '../slots/slot-query.ts';
import { MINUTE } from '../time/units.ts';

/** What one host costs in slots. Starts in epoch milliseconds, ascending. */
export interface NearMiss<Id extends HostId = string> {
  readonly host: Id;
  /** Starts that are not offered and would be if this host alone were free, too. */
  readonly blocks: readonly number[];
  /**
   * Starts that are not offered and would be if the host were optional: left out of the groups that need all of their hosts.
   * `null` if there are no such groups, as others can take the seat already.
   */
  readonly opens: readonly number[] | null;
}

/**
 * Which single host blocks how many slots of a collective or a panel, and what opens if they were optional. A start that
 * lacks two hosts is nobody's near miss; one that any of several hosts would open is counted for each of them.
 *
 * @returns every host of any group, those who block most first, then in the order of the query
 * @throws QueryError as `findSlots`
 */
export function nearMisses<Id extends HostId>(query: SlotQuery<Id>): NearMiss<Id>[] {
  const { groups } = query;
  const { starts, free } = freeAtStarts(query);
  const grouped = new Set(groups.flatMap(({ hosts }) => hosts));
  const ids = query.hosts.flatMap(({ id }) => (grouped.has(id) ? [id] : []));
  const answers = new Map<string, Answer<Id>>();
  const missed = new Map(ids.map((id) => [id, { blocks: [] as number[], opens: [] as number[] }]));
  for (let place = 0; place < starts.instants.length; place++) {
    const able = ids.filter((id) => free.get(id)?.[place] === 1);
    // Memoised by set of hosts, as thousands of starts have few of them.
    const key = JSON.stringify(able);
    let answer = answers.get(key);
    if (!answer) answers.set(key, (answer = answerFor(groups, ids, able)));
    if (answer.blocked.length + answer.opened.length === 0) continue;
    const start = starts.instants[place]!;
    for (const id of answer.blocked) missed.get(id)!.blocks.push(start);
    for (const id of answer.opened) missed.get(id)!.opens.push(start);
  }
  const misses = ids.map((host): NearMiss<Id> => {
    const { blocks, opens } = missed.get(host)!;
    return { host, blocks, opens: optional(groups, host) ? opens : null };
  });
  return misses.sort((a, b) => b.blocks.length - a.blocks.length);
}

interface Answer<Id extends HostId> {
  readonly blocked: readonly Id[];
  readonly opened: readonly Id[];
}

/** Who blocks a start that these hosts can take, and who would open it by being optional; nobody if it is offered. */
function answerFor<Id extends HostId>(
  groups: readonly Group<Id>[],
  ids: readonly Id[],
  able: readonly Id[],
): Answer<Id> {
  if (canSeat(groups, able)) return { blocked: [], opened: [] };
  const blocked = ids.filter((id) => !able.includes(id) && canSeat(groups, [...able, id]));
  const opened = ids.filter((id) => {
    const less = optional(groups, id);
    return less !== null && canSeat(less, able);
  });
  return { blocked, opened };
}

/** Groups that do without a host where they need everybody; `null` if the host is in none of those. */
function optional<Id extends HostId>(groups: readonly Group<Id>[], host: Id): Group<Id>[] | null {
  const needsHost = ({ need, hosts }: Group<Id>): boolean =>
    hosts.includes(host) && (need === 'all' || need === hosts.length);
  if (!groups.some(needsHost)) return null;
  return groups.flatMap((group): Group<Id>[] => {
    if (!needsHost(group)) return [group];
    const hosts = group.hosts.filter((id) => id !== host);
    return hosts.length > 0 ? [{ need: 'all', hosts }] : [];
  });
}

/** The starts of the grid after the notice, and for each host a 1 at those they can take. */
function freeAtStarts<Id extends HostId>(query: SlotQuery<Id>): { starts: Starts; free: Map<Id, Uint8Array> } {
  const duration = readDuration(query.duration, '/duration');
  const { from, to } = readRange(query);
  const earliest = readEarliest(query);
  checkBuffers(query);
  checkGrid(query);
  checkGroups(query.groups, readHosts(query.hosts));
  const starts = new Starts(query, Math.max(from, earliest), to);
  const answer = freeTime({ ...query, shortest: query.duration, longest: query.duration });
  const at = (minute: number): number => answer.from + minute * MINUTE;
  const free = new Map<Id, Uint8Array>();
  for (const host of answer.hosts) {
    const can = new Uint8Array(starts.instants.length);
    for (let i = 0; i < host.free.length; i += 2) {
      can.fill(1, starts.before(at(host.free[i]!)), starts.before(at(host.free[i + 1]!) - duration + 1));
    }
    const bars = host.noStart ?? [];
    for (let i = 0; i < bars.length; i += 2) can.fill(0, starts.before(at(bars[i]!)), starts.before(at(bars[i + 1]!)));
    free.set(host.id, can);
  }
  return { starts, free };
}
