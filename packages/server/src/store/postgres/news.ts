import type { StoreChanges } from '@team-booking/engine';
import type { Commit } from '../sql/change-feed.ts';

/** The channel of notifications, within a database. */
export const CHANNEL = 'team_booking';

/** Bytes of a notification. PostgreSQL refuses 8,000 and more. */
const MOST = 7000;

/** What one notification tells. */
export interface News {
  /** The process that sends it. */
  readonly from: string;
  /** Commits; none when a process only proves that it hears itself. */
  readonly commits: readonly Commit[];
}

interface Written {
  readonly team: string;
  readonly changes: StoreChanges;
  readonly counters: readonly (readonly [subject: string, n: number])[];
}

/** Writes commits into as few notifications as possible. */
export function write(from: string, commits: readonly Commit[]): string[] {
  const payloads: string[] = [];
  let gathered: Written[] = [];
  const text = (commit: readonly Written[]) => JSON.stringify({ from, commits: commit });
  const fits = (written: readonly Written[]) => Buffer.byteLength(text(written)) <= MOST;
  const parts = (commit: Written): Written[] => (fits([commit]) ? [commit] : smaller(commit).flatMap(parts));
  for (const { counters, ...commit } of commits) {
    for (const part of parts({ ...commit, counters: [...counters] })) {
      if (!fits([...gathered, part])) {
        payloads.push(text(gathered));
        gathered = [];
      }
      gathered.push(part);
    }
  }
  return [...payloads, text(gathered)];
}

/** @returns `null` for what this version does not understand */
export function read(payload: string): News | null {
  try {
    const { from, commits } = JSON.parse(payload) as { from: string; commits: Written[] };
    return {
      from,
      commits: commits.map(({ team, changes, counters }) => ({
        team,
        // A process of an earlier version does not tell of these.
        changes: { ...changes, bookings: changes.bookings ?? null, documents: changes.documents ?? null },
        counters: new Map(counters),
      })),
    };
  } catch {
    return null;
  }
}

/** The commit in two halves by hosts; one of a single host without its times and without ids of bookings. */
function smaller({ team, changes, counters }: Written): Written[] {
  const { hosts, times, configured, bookings, documents } = changes;
  if (hosts.length < 2) {
    if (times === null && bookings === null) return [];
    return [{ team, changes: { ...changes, times: null, bookings: null }, counters }];
  }
  const first = new Set(hosts.slice(0, hosts.length / 2));
  return [true, false].map((isFirst) => ({
    team,
    changes: {
      times: times && times.filter(({ host }) => first.has(host) === isFirst),
      hosts: hosts.filter((host) => first.has(host) === isFirst),
      configured: configured && isFirst,
      bookings: isFirst ? [] : bookings,
      documents: isFirst ? [] : documents,
    },
    counters: counters.filter(
      ([subject]) => hosts.some((host) => subject === `host:${host}` && first.has(host)) === isFirst,
    ),
  }));
}
