import type { LatestMessages, OutboxRow } from '@team-booking/engine';
import type { Connection, Row } from './database.ts';

/** Messages of a team after one; at most `limit`. */
export async function messagesAfter(
  connection: Connection,
  team: string,
  seq: number,
  limit?: number,
): Promise<OutboxRow[]> {
  const sql = 'SELECT * FROM outbox WHERE team = $1 AND seq > $2 ORDER BY seq';
  const rows =
    limit === undefined
      ? await connection.all(sql, [team, seq])
      : await connection.all(`${sql} LIMIT $3`, [team, seq, limit]);
  return rows.map(messageOf);
}

/** Replaces what a message says. */
export async function changeMessage(
  connection: Connection,
  team: string,
  { seq, payload }: Pick<OutboxRow, 'seq' | 'payload'>,
): Promise<void> {
  const sql = 'UPDATE outbox SET payload = $3 WHERE team = $1 AND seq = $2';
  await connection.send(sql, [team, seq, JSON.stringify(payload)]);
}

/** Messages of a kind before a `seq`, the latest first. */
export async function latestMessages(
  connection: Connection,
  team: string,
  { kind, before = Number.MAX_SAFE_INTEGER, limit }: LatestMessages,
): Promise<OutboxRow[]> {
  const sql = 'SELECT * FROM outbox WHERE team = $1 AND seq < $2 AND kind = $3 ORDER BY seq DESC LIMIT $4';
  return (await connection.all(sql, [team, before, kind, limit])).map(messageOf);
}

/** Messages about a booking. */
export async function messagesOf(connection: Connection, team: string, booking: string): Promise<OutboxRow[]> {
  const sql = 'SELECT * FROM outbox WHERE team = $1 AND booking = $2 ORDER BY seq';
  return (await connection.all(sql, [team, booking])).map(messageOf);
}

/** Messages that are due and not settled yet. */
export async function dueMessages(
  connection: Connection,
  team: string,
  now: number,
  limit: number,
): Promise<OutboxRow[]> {
  const sql = 'SELECT * FROM outbox WHERE team = $1 AND due_ms <= $2 ORDER BY due_ms, seq LIMIT $3';
  return (await connection.all(sql, [team, now, limit])).map(messageOf);
}

/** Notes that messages are no longer due. */
export async function settleMessages(connection: Connection, team: string, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const places = seqs.map((_, i) => `$${i + 2}`).join(', ');
  await connection.send(`UPDATE outbox SET due_ms = NULL WHERE team = $1 AND seq IN (${places})`, [team, ...seqs]);
}

function messageOf(row: Row): OutboxRow {
  return {
    seq: row['seq'] as number,
    booking: row['booking'] as string,
    kind: row['kind'] as string,
    payload: JSON.parse(row['payload'] as string),
    createdAt: row['created_ms'] as number,
  };
}
