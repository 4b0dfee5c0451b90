import type { Caches } from './caches.ts';
import type { Connection, Database, Row } from './database.ts';
import type { SealedRows } from './sealed-rows.ts';

/** Seals, team by team, what is stored plain or sealed with a former key. @returns how many rows had such */
export async function sealAnew(database: Database, caches: Caches): Promise<number> {
  const teams = await database.read((connection) => connection.all('SELECT team FROM team ORDER BY team'));
  let changed = 0;
  for (const row of teams) {
    const team = row['team'] as string;
    changed += await database.write(async (connection) => {
      const sealed = caches.sealed(team);
      for (const table of ['booking_type', 'host'] as const) {
        await database.dialect.lockRows(connection, table, team, 'all');
      }
      return (
        (await configs(connection, team, sealed)) +
        (await documents(connection, team, sealed)) +
        (await snapshots(connection, team, sealed))
      );
    });
  }
  return changed;
}

async function configs(connection: Connection, team: string, sealed: SealedRows): Promise<number> {
  let changed = 0;
  const each = async (table: 'host' | 'booking_type', anew: (stored: string) => string | null) => {
    for (const row of await connection.all(`SELECT id, config FROM ${table} WHERE team = $1`, [team])) {
      const config = anew(row['config'] as string);
      if (config === null) continue;
      await connection.run(`UPDATE ${table} SET config = $3 WHERE team = $1 AND id = $2`, [team, row['id']!, config]);
      changed += 1;
    }
  };
  await each('booking_type', (type) => {
    const opened = sealed.openType(type);
    return sealed.isCurrent({ type }) ? null : sealed.type(opened);
  });
  await each('host', (host) => {
    const opened = sealed.openHost(host);
    return sealed.isCurrent({ host }) ? null : sealed.host(opened);
  });
  return changed;
}

async function documents(connection: Connection, team: string, sealed: SealedRows): Promise<number> {
  let changed = 0;
  for (const kind of sealed.kinds) {
    for (const row of await connection.all('SELECT id, body FROM document WHERE team = $1 AND kind = $2', [
      team,
      kind,
    ])) {
      const [id, stored] = [row['id'] as string, row['body'] as string];
      const body = sealed.openDocument(kind, id, stored);
      if (sealed.isCurrent({ document: stored })) continue;
      const update = 'UPDATE document SET body = $4 WHERE team = $1 AND kind = $2 AND id = $3';
      await connection.run(update, [team, kind, id, sealed.document(kind, id, body)]);
      changed += 1;
    }
  }
  return changed;
}

async function snapshots(connection: Connection, team: string, sealed: SealedRows): Promise<number> {
  const rows: Row[] = await connection.all(
    'SELECT host, calendar, snapshot, busy FROM calendar_snapshot WHERE team = $1',
    [team],
  );
  let changed = 0;
  for (const row of rows) {
    const [host, calendar] = [row['host'] as string, row['calendar'] as string];
    const stored = [row['snapshot'] as string, row['busy'] as string];
    if (stored.every((text) => sealed.isSnapshotCurrent(text))) continue;
    const anew = stored.map((text) => sealed.snapshot(host, calendar, sealed.openSnapshot(host, calendar, text)));
    await connection.run(
      'UPDATE calendar_snapshot SET snapshot = $4, busy = $5 WHERE team = $1 AND host = $2 AND calendar = $3',
      [team, host, calendar, ...anew],
    );
    changed += 1;
  }
  return changed;
}
