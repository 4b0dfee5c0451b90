import { type HostTime, HostTimeTaken } from '@team-booking/engine';
import type { Connection, Dialect, LockedTable } from '../sql/database.ts';
import { codeOf } from './errors.ts';

/** PostgreSQL locks rows, and an exclusion constraint refuses overlaps. */
export const FULL: Dialect = { lockRows, refuseOverlap: async () => {}, isOverlap };

/** A database without exclusion constraints: a query refuses overlaps, under the locks of the hosts. */
export const PLAIN: Dialect = { lockRows, refuseOverlap, isOverlap };

/** The lock that a row's own change takes: rows that refer to this one can be written meanwhile. */
const LOCK = 'FOR NO KEY UPDATE';

async function lockRows(
  connection: Connection,
  table: LockedTable,
  team: string,
  ids: readonly string[] | 'all',
): Promise<void> {
  if (table === 'team') {
    await connection.all(`SELECT team FROM team WHERE team = $1 ${LOCK}`, [team]);
    return;
  }
  if (ids.length === 0) return;
  const named = ids === 'all' ? [] : ids;
  const some = ids === 'all' ? '' : `AND id IN (${named.map((_, index) => `$${index + 2}`).join(', ')})`;
  await connection.all(`SELECT id FROM ${table} WHERE team = $1 ${some} ORDER BY id ${LOCK}`, [team, ...named]);
}

async function refuseOverlap(connection: Connection, team: string, times: readonly HostTime[]): Promise<void> {
  if (times.length === 0) return;
  if (times.some((time, index) => times.some((other, at) => at > index && overlap(time, other))))
    throw new HostTimeTaken();
  await lockRows(connection, 'host', team, [...new Set(times.map(({ host }) => host))]);
  // A host's times never overlap, so the one that starts last before an instant also ends last.
  const taken = times.map((_, index) => {
    const [host, end, start] = [1, 2, 3].map((place) => `$${3 * index + place + 1}`);
    return `(SELECT end_ms FROM host_time WHERE team = $1 AND host = ${host} AND start_ms < ${end}
      ORDER BY start_ms DESC LIMIT 1) > ${start}`;
  });
  const values = times.flatMap(({ host, end, start }) => [host, end, start]);
  const found = await connection.all(`SELECT 1 AS taken WHERE ${taken.join(' OR ')}`, [team, ...values]);
  if (found.length > 0) throw new HostTimeTaken();
}

function overlap(one: HostTime, other: HostTime): boolean {
  return one.host === other.host && one.start < other.end && other.start < one.end;
}

function isOverlap(error: unknown): boolean {
  if (error instanceof HostTimeTaken || codeOf(error) === '23P01') return true;
  // Two that start together violate the key before the constraint is asked.
  return codeOf(error) === '23505' && (error as { constraint?: unknown }).constraint === 'host_time_key';
}
