import type { CalendarSnapshot, SnapshotStore } from '../../calendars/index.ts';
import type { Connection } from './connection.ts';

/** Runs work in a transaction of the store. */
export interface Transactions {
  readonly read: <T>(work: (connection: Connection) => T) => Promise<T>;
  readonly write: <T>(work: (connection: Connection) => T) => Promise<T>;
}

/** Keeps snapshots of a team's calendars beside its bookings. */
export function sqliteSnapshots(team: string, { read, write }: Transactions): SnapshotStore {
  // A calendar that has not changed keeps its busy time: only the rest of the snapshot is written then.
  const written = new Map<string, object | undefined>();
  const keyOf = (host: string, calendar: string) => JSON.stringify([host, calendar]);

  return {
    load: () =>
      read((connection) =>
        connection
          .all('SELECT snapshot, busy FROM calendar_snapshot WHERE team = ?', team)
          .map((row): CalendarSnapshot => {
            const { reading, ...rest } = JSON.parse(row['snapshot'] as string) as CalendarSnapshot;
            return { ...rest, reading: reading && { ...reading, busy: JSON.parse(row['busy'] as string) } };
          }),
      ),

    async save({ reading, ...rest }) {
      const { host, calendar } = rest;
      const key = keyOf(host, calendar);
      const { busy, ...head } = reading ?? {};
      const snapshot = JSON.stringify({ ...rest, reading: reading && head });
      const isSame = written.has(key) && written.get(key) === busy;
      await write((connection) => {
        const where = [team, host, calendar] as const;
        const update = 'UPDATE calendar_snapshot SET snapshot = ? WHERE team = ? AND host = ? AND calendar = ?';
        if (isSame && connection.run(update, snapshot, ...where) > 0) return;
        connection.run(
          'INSERT OR REPLACE INTO calendar_snapshot (team, host, calendar, snapshot, busy) VALUES (?, ?, ?, ?, ?)',
          ...where,
          snapshot,
          JSON.stringify(busy ?? []),
        );
      });
      written.set(key, busy);
    },

    async remove(host, calendar) {
      written.delete(keyOf(host, calendar));
      await write((connection) => {
        const remove = 'DELETE FROM calendar_snapshot WHERE team = ? AND host = ? AND calendar = ?';
        connection.run(remove, team, host, calendar);
      });
    },
  };
}
