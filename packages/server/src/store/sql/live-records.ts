import type { LiveRecord } from '@team-booking/core/assignment';
import type { Connection } from './database.ts';
import { places } from './places.ts';

/** Of every host and of every tier that took a turn this many live records are needed: a step voids at most one. */
const NEEDED = 2;

/** Those of these live records that later decisions need, ascending and each once. */
export function needed(records: readonly LiveRecord[]): LiveRecord[] {
  const counts = new Map<string | number, number>();
  const kept: LiveRecord[] = [];
  for (const record of ascending(records).toReversed()) {
    const { hosts, turn } = record;
    let isNeeded = false;
    for (const key of turn ? [turn.tier, ...hosts] : hosts) {
      const count = counts.get(key) ?? 0;
      if (count < NEEDED) isNeeded = true;
      counts.set(key, count + 1);
    }
    if (isNeeded) kept.push(record);
  }
  return kept.reverse();
}

function ascending(records: readonly LiveRecord[]): readonly LiveRecord[] {
  // After a booking they already are.
  if (records.every(({ seq }, i) => i === 0 || records[i - 1]!.seq < seq)) return records;
  const bySeq = new Map(records.map((record) => [record.seq, record]));
  return [...bySeq.values()].toSorted((a, b) => a.seq - b.seq);
}

/** Reads the latest live records of the hosts and of the tier of a record. */
export async function latestLive(
  connection: Connection,
  team: string,
  pool: string,
  { hosts, turn }: LiveRecord,
): Promise<LiveRecord[]> {
  const seqs = new Set<number>();
  const find = async (sql: string, key: string | number) => {
    const found = await connection.all(`${sql} ORDER BY seq DESC LIMIT ${NEEDED}`, [team, pool, key]);
    for (const row of found) seqs.add(row['seq'] as number);
  };
  for (const host of hosts) {
    await find('SELECT seq FROM charge WHERE team = $1 AND pool = $2 AND host = $3', host);
  }
  if (turn) {
    await find('SELECT seq FROM record WHERE team = $1 AND pool = $2 AND turn_tier = $3 AND live = 1', turn.tier);
  }
  if (seqs.size === 0) return [];
  const key = [team, pool, ...seqs];
  const these = `team = $1 AND pool = $2 AND seq IN (${places(seqs.size, 3)})`;
  const charged = await connection.all(`SELECT seq, host FROM charge WHERE ${these}`, key);
  const hostsOf = Map.groupBy(charged, (row) => row['seq'] as number);
  const records = await connection.all(`SELECT seq, turn_tier, turn_place FROM record WHERE ${these}`, key);
  return records.map((row) => {
    const seq = row['seq'] as number;
    const tier = row['turn_tier'] as number | null;
    return {
      seq,
      hosts: (hostsOf.get(seq) ?? []).map(({ host }) => host as string),
      turn: tier === null ? null : { tier, place: row['turn_place'] as number },
    };
  });
}
