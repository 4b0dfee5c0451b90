import { DAY } from '@team-booking/core/time';
import type { HostTimeQuery } from '@team-booking/engine';
import type { Connection } from './database.ts';
import { type HeldTime, heldTimes } from './host-times.ts';
import { isSameList } from './same-list.ts';

/** Each reading looks a day around its range, so those of so long a range cost about as much together as one. */
const WIDE = 2 * DAY;

/** Time that is taken from hosts, for several queries: at least what each asks for. */
export async function heldTogether(
  connection: Connection,
  team: string,
  queries: readonly HostTimeQuery[],
): Promise<HeldTime[][]> {
  const held = new Map<HostTimeQuery, Promise<HeldTime[]>>();
  for (const ofHosts of byHosts(queries)) {
    const left = ofHosts.toSorted((a, b) => a.from - b.from);
    while (left.length > 0) {
      const [{ hosts, from, to: first }] = left as [HostTimeQuery];
      const until = Math.max(first, from + WIDE);
      const beyond = left.findIndex(({ to }) => to > until);
      const near = left.splice(0, beyond === -1 ? left.length : beyond);
      const to = Math.max(...near.map((query) => query.to));
      const now = Math.min(...near.map((query) => query.now));
      const reading = heldTimes(connection, team, { hosts, from, to, now });
      for (const query of near) held.set(query, reading);
    }
  }
  return Promise.all(queries.map((query) => held.get(query)!));
}

function byHosts(queries: readonly HostTimeQuery[]): HostTimeQuery[][] {
  const groups: HostTimeQuery[][] = [];
  for (const query of queries) {
    const group = groups.find(([first]) => isSameList(first!.hosts, query.hosts));
    if (group) group.push(query);
    else groups.push([query]);
  }
  return groups;
}
