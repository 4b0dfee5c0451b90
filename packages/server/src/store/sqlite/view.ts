import { MINUTE } from '@team-booking/core/time';
import {
  type BookingRow,
  type BookingTypeConfig,
  type HostConfig,
  type HostTimeQuery,
  LONGEST_BUFFER,
  type OutboxRow,
  type StoreView,
  type TakenTime,
  type TeamConfig,
} from '@team-booking/engine';
import { bookingOf } from './booking-row.ts';
import type { Connection } from './connection.ts';
import { SqliteLedger } from './ledger.ts';
import type { TeamCache } from './team-cache.ts';

/** What can be read of a team in SQLite. */
export class SqliteView extends SqliteLedger implements StoreView {
  protected readonly teams: TeamCache;

  constructor(connection: Connection, teamId: string, teams: TeamCache) {
    super(connection, teamId);
    this.teams = teams;
  }

  async team(): Promise<TeamConfig | null> {
    const row = this.connection.get('SELECT revision, config FROM team WHERE team = ?', this.teamId);
    if (!row) return null;
    const revision = row['revision'] as string;
    const cached = this.teams.get(this.teamId);
    if (cached?.revision === revision) return cached.config;
    const parts = (table: 'host' | 'booking_type') =>
      this.connection
        .all(`SELECT config FROM ${table} WHERE team = ? AND active ORDER BY position`, this.teamId)
        .map((part) => JSON.parse(part['config'] as string));
    const config: TeamConfig = {
      ...JSON.parse(row['config'] as string),
      hosts: parts('host') as HostConfig[],
      bookingTypes: parts('booking_type') as BookingTypeConfig[],
    };
    this.teams.set(this.teamId, { revision, config });
    return config;
  }

  async host(id: string): Promise<HostConfig | null> {
    const row = this.connection.get('SELECT active, config FROM host WHERE team = ? AND id = ?', this.teamId, id);
    if (!row) return null;
    const host: HostConfig = JSON.parse(row['config'] as string);
    return row['active'] ? host : { ...host, active: false };
  }

  async bookingType(id: string): Promise<BookingTypeConfig | null> {
    const row = this.connection.get('SELECT config FROM booking_type WHERE team = ? AND id = ?', this.teamId, id);
    return row ? JSON.parse(row['config'] as string) : null;
  }

  async booking(id: string): Promise<BookingRow | null> {
    const row = this.connection.get('SELECT * FROM booking WHERE team = ? AND id = ?', this.teamId, id);
    return row ? bookingOf(row) : null;
  }

  async bookings({ from, to }: { from: number; to: number }): Promise<BookingRow[]> {
    return this.connection
      .all(
        'SELECT * FROM booking WHERE team = ? AND start_ms >= ? AND start_ms < ? ORDER BY start_ms, id',
        this.teamId,
        from,
        to,
      )
      .map(bookingOf);
  }

  async hostTimes({ hosts, from, to, now }: HostTimeQuery): Promise<TakenTime[]> {
    return hosts.flatMap((host) =>
      this.connection
        .all(
          `SELECT booking, start_ms, end_ms, buffer_before, buffer_after FROM host_time
          WHERE team = ?1 AND host = ?2
            AND start_ms >= (SELECT coalesce(max(start_ms), ?3 - ?6) FROM host_time WHERE team = ?1 AND host = ?2 AND start_ms <= ?3 - ?6)
            AND start_ms < ?4 + ?6
            AND end_ms + buffer_after * 60000 > ?3 AND start_ms - buffer_before * 60000 < ?4
            AND (until_ms IS NULL OR until_ms > ?5)
          ORDER BY start_ms`,
          this.teamId,
          host,
          from,
          to,
          now,
          LONGEST_BUFFER * MINUTE,
        )
        .map((row) => ({
          booking: row['booking'] as string,
          host,
          start: row['start_ms'] as number,
          end: row['end_ms'] as number,
          bufferBefore: row['buffer_before'] as number,
          bufferAfter: row['buffer_after'] as number,
        })),
    );
  }

  async startsOfType(query: { type: string; from: number; to: number; now: number }) {
    return this.connection
      .all(
        `SELECT DISTINCT booking, start_ms FROM host_time
        WHERE team = ? AND type = ? AND start_ms >= ? AND start_ms < ? AND (until_ms IS NULL OR until_ms > ?)
        ORDER BY start_ms, booking`,
        this.teamId,
        query.type,
        query.from,
        query.to,
        query.now,
      )
      .map((row) => ({ booking: row['booking'] as string, start: row['start_ms'] as number }));
  }

  async expired(now: number): Promise<BookingRow[]> {
    return this.connection
      .all('SELECT * FROM booking WHERE team = ? AND waits_until_ms <= ? ORDER BY waits_until_ms, id', this.teamId, now)
      .map(bookingOf);
  }

  async outbox(after = 0): Promise<OutboxRow[]> {
    return this.connection
      .all('SELECT * FROM outbox WHERE team = ? AND seq > ? ORDER BY seq', this.teamId, after)
      .map((row) => ({
        seq: row['seq'] as number,
        booking: row['booking'] as string,
        kind: row['kind'] as string,
        payload: JSON.parse(row['payload'] as string),
        createdAt: row['created_ms'] as number,
      }));
  }
}
