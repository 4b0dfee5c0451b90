import type { StoreChanges } from '@team-booking/engine';
import type { Connection } from './database.ts';
import { byCount, places } from './places.ts';

/**
 * How often something changed, by subject. Of what availability is made from: `host:{id}`, `type:{id}`, or `team`. Of what else somebody
 * is told of: `bookings:{type}`, `documents:{kind}`.
 */
export type Counters = ReadonlyMap<string, number>;

const TEAM = 'team';
const BOOKINGS = 'bookings:';
const DOCUMENTS = 'documents:';

const count = byCount(
  (subjects) => `INSERT INTO change (team, subject, n)
  VALUES ${Array.from({ length: subjects }, (_, i) => `($1, $${i + 2}, 1)`).join(', ')}
  ON CONFLICT (team, subject) DO UPDATE SET n = change.n + 1 RETURNING subject, n`,
);
const sumOf = byCount(
  (
    subjects,
  ) => `SELECT CAST(coalesce(sum(n), 0) AS BIGINT) AS n, coalesce(max(CASE WHEN subject = '${TEAM}' THEN n END), 0) AS team
  FROM change WHERE team = $1 AND subject IN (${places(subjects, 2)})`,
);

/**
 * Counts what a transaction has changed.
 *
 * @param booked ids of the types of the bookings that changed. Each type has a counter, so that only those wait for each other who do anyway
 * @returns the counters that rose, as they are now
 */
export async function countChanges(
  connection: Connection,
  team: string,
  changes: StoreChanges,
  booked: Iterable<string>,
): Promise<Counters> {
  const types = new Set((changes.times ?? []).map(({ type }) => type));
  const subjects = [
    ...changes.hosts.map(hostSubject),
    ...[...types].map(typeSubject),
    ...(changes.configured ? [TEAM] : []),
    ...[...booked].map((type) => `${BOOKINGS}${type}`),
    ...(changes.documents ?? []).map((kind) => `${DOCUMENTS}${kind}`),
  ].toSorted();
  const counted = await connection.all(count(subjects.length), [team, ...subjects]);
  return new Map(counted.map((row) => [row['subject'] as string, row['n'] as number]));
}

/** All counters of a team. */
export async function countersOf(connection: Connection, team: string): Promise<Counters> {
  const counted = await connection.all('SELECT subject, n FROM change WHERE team = $1', [team]);
  return new Map(counted.map((row) => [row['subject'] as string, row['n'] as number]));
}

/** What decides the availability of a booking type. */
export interface Deciding {
  /** Id of the booking type. */
  readonly type: string;
  /** Ids of its hosts. */
  readonly hosts: readonly string[];
}

/** Changes with every commit that may change when these hosts are free for this type. */
export async function versionOf(connection: Connection, team: string, { type, hosts }: Deciding): Promise<string> {
  const subjects = [TEAM, typeSubject(type), ...new Set(hosts.map(hostSubject))];
  const [row] = await connection.all(sumOf(subjects.length), [team, ...subjects]);
  // Counters only rise, so the sum of the same ones changes whenever one of them does. Which they are changes with the team only.
  return `${row!['team']}-${row!['n']}`;
}

/** What is known of changes of which only the subjects are known. */
export function changesOf(subjects: readonly string[]): StoreChanges {
  const having = (prefix: string) =>
    subjects.filter((subject) => subject.startsWith(prefix)).map((subject) => subject.slice(prefix.length));
  return {
    times: null,
    hosts: having('host:'),
    configured: subjects.includes(TEAM),
    bookings: having(BOOKINGS).length > 0 ? null : [],
    documents: having(DOCUMENTS),
  };
}

function hostSubject(id: string): string {
  return `host:${id}`;
}

function typeSubject(id: string): string {
  return `type:${id}`;
}
