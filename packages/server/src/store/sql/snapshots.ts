import type { CalendarSnapshot, SnapshotStore } from '@team-booking/calendars';
import type { Database, Value } from './database.ts';
import type { SealedRows } from './sealed-rows.ts';

/** Keeps snapshots of a team's calendars beside its bookings. */
export function sqlSnapshots(
  team: string,
  database: Pick<Database, 'read' | 'write'>,
  sealed: SealedRows,
): SnapshotStore {
  // A calendar that has not changed keeps its busy time: only the rest of the snapshot is written then.
  const written = new Map<string, object | undefined>();
  const keyOf = (host: string, calendar: string) => JSON.stringify([host, calendar]);

  return {
    async load() {
      const rows = await database.read((connection) =>
        connection.all('SELECT host, calendar, snapshot, busy FROM calendar_snapshot WHERE team = $1', [team]),
      );
      return rows.map((row): CalendarSnapshot => {
        const parsed = (stored: Value | undefined): unknown =>
          JSON.parse(sealed.openSnapshot(row['host'] as string, row['calendar'] as string, stored as string));
        const { reading, ...rest } = parsed(row['snapshot']) as CalendarSnapshot;
        return { ...rest, reading: reading && { ...reading, busy: parsed(row['busy']) as typeof reading.busy } };
      });
    },

    async save({ reading, ...rest }) {
      const { host, calendar } = rest;
      const key = keyOf(host, calendar);
      const { busy, ...head } = reading ?? {};
      const snapshot = sealed.snapshot(host, calendar, JSON.stringify({ ...rest, reading: reading && head }));
      const isSame = written.has(key) && written.get(key) === busy;
      await database.write(async (connection) => {
        const row = [team, host, calendar, snapshot];
        const update = 'UPDATE calendar_snapshot SET snapshot = $4 WHERE team = $1 AND host = $2 AND calendar = $3';
        if (isSame && (await connection.run(update, row)) > 0) return;
        await connection.run(
          `INSERT INTO calendar_snapshot (team, host, calendar, snapshot, busy) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (team, host, calendar) DO UPDATE SET snapshot = excluded.snapshot, busy = excluded.busy`,
          [...row, sealed.snapshot(host, calendar, JSON.stringify(busy ?? []))],
        );
      });
      written.set(key, busy);
    },

    async remove(host, calendar) {
      written.delete(keyOf(host, calendar));
      await database.write((connection) =>
        connection.run('DELETE FROM calendar_snapshot WHERE team = $1 AND host = $2 AND calendar = $3', [
          team,
          host,
          calendar,
        ]),
      );
    },
  };
}
