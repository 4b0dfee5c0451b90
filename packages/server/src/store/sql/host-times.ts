import { MINUTE } from '@team-booking/core/time';
import { type HostTime, type HostTimeQuery, LONGEST_BUFFER, type TakenTime } from '@team-booking/engine';
import type { Connection, Row, Value } from './database.ts';
import { byCount, rows } from './places.ts';

const COLUMNS = 'host, start_ms, end_ms, booking, type, buffer_before, buffer_after, until_ms';

// A host's times never overlap, so of those that start before the range only the last one can reach into it.
const takenOf = byCount(
  (hosts) => `WITH wanted(host) AS (VALUES ${Array.from({ length: hosts }, (_, i) => `($${i + 7})`).join(', ')})
    SELECT t.host, t.booking, t.start_ms, t.end_ms, t.buffer_before, t.buffer_after, t.until_ms
    FROM wanted CROSS JOIN host_time t
    WHERE t.team = $1 AND t.host = wanted.host
      AND t.start_ms >= coalesce((
        SELECT max(e.start_ms) FROM host_time e WHERE e.team = $1 AND e.host = wanted.host AND e.start_ms <= $2
      ), $2)
      AND t.start_ms < $3
      AND t.end_ms + t.buffer_after * 60000 > $4 AND t.start_ms - t.buffer_before * 60000 < $5
      AND (t.until_ms IS NULL OR t.until_ms > $6)`,
);
const insertTimes = byCount((times) => `INSERT INTO host_time (team, ${COLUMNS}) VALUES ${rows(times, 8)}`);

/** Time that is taken from a host until a booking no longer waits, `null` = for good. */
export type HeldTime = TakenTime & Pick<HostTime, 'until'>;

/** Time that is taken from hosts and overlaps a range, in no order. */
export async function heldTimes(connection: Connection, team: string, query: HostTimeQuery): Promise<HeldTime[]> {
  const { from, to, now } = query;
  const hosts = [...new Set(query.hosts)];
  if (hosts.length === 0) return [];
  const reach = LONGEST_BUFFER * MINUTE;
  const found = await connection.all(takenOf(hosts.length), [team, from - reach, to + reach, from, to, now, ...hosts]);
  return found.map((row) => ({ ...takenTime(row), until: row['until_ms'] as number | null }));
}

/** What a query asks for of more than that, by host as asked for and by start. */
export function timesOf({ hosts, from, to, now }: HostTimeQuery, held: readonly HeldTime[]): TakenTime[] {
  const near = held.filter(
    ({ start, end, bufferBefore, bufferAfter, until }) =>
      end + bufferAfter * MINUTE > from && start - bufferBefore * MINUTE < to && (until === null || until > now),
  );
  if (near.length === 0) return [];
  const place = new Map(hosts.map((host, i) => [host, i]));
  return near
    .filter(({ host }) => place.has(host))
    .toSorted((a, b) => place.get(a.host)! - place.get(b.host)! || a.start - b.start)
    .map(({ booking, host, start, end, bufferBefore, bufferAfter }) => ({
      booking,
      host,
      start,
      end,
      bufferBefore,
      bufferAfter,
    }));
}

export async function addHostTimes(connection: Connection, team: string, times: readonly HostTime[]): Promise<void> {
  const values = times.map((time): Value[] => [
    time.host,
    time.start,
    time.end,
    time.booking,
    time.type,
    time.bufferBefore,
    time.bufferAfter,
    time.until,
  ]);
  // Whoever can wait for others hears of an overlap when all is sent.
  if (connection.gather) connection.gather(insertTimes, team, values);
  else await connection.run(insertTimes(times.length), [team, ...values.flat()]);
}

/** Deletes a booking's times. @returns what they were */
export async function removeHostTimes(connection: Connection, team: string, booking: string): Promise<HostTime[]> {
  const removed = await connection.all(`DELETE FROM host_time WHERE team = $1 AND booking = $2 RETURNING ${COLUMNS}`, [
    team,
    booking,
  ]);
  return removed.map(hostTime);
}

/** Time that is taken for a booking or hold, by host and start. */
export async function hostTimesOf(connection: Connection, team: string, booking: string): Promise<HostTime[]> {
  const sql = `SELECT ${COLUMNS} FROM host_time WHERE team = $1 AND booking = $2 ORDER BY host, start_ms`;
  return (await connection.all(sql, [team, booking])).map(hostTime);
}

function hostTime(row: Row): HostTime {
  return { ...takenTime(row), type: row['type'] as string, until: row['until_ms'] as number | null };
}

function takenTime(row: Row): TakenTime {
  return {
    booking: row['booking'] as string,
    host: row['host'] as string,
    start: row['start_ms'] as number,
    end: row['end_ms'] as number,
    bufferBefore: row['buffer_before'] as number,
    bufferAfter: row['buffer_after'] as number,
  };
}
