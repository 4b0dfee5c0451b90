import type { LiveRecord, Pool } from '@team-booking/core/assignment';
import {
  type BookingRecord,
  type BookingRow,
  type HostTime,
  HostTimeTaken,
  type KeptAnswer,
  type OutboxRow,
  type StoredPosting,
  type StoreTransaction,
  type TeamConfig,
} from '@team-booking/engine';
import { BOOKING_COLUMNS, bookingValues } from './booking-row.ts';
import { addRecord, post, putPool, voidRecord } from './ledger-writes.ts';
import { putTeam } from './put-team.ts';
import { SqliteView } from './view.ts';

const INSERT_BOOKING = `INSERT INTO booking (team, ${BOOKING_COLUMNS.join(', ')})
  VALUES (?, ${BOOKING_COLUMNS.map(() => '?').join(', ')})`;
const UPDATE_BOOKING = `UPDATE booking SET ${BOOKING_COLUMNS.map((column) => `${column} = ?`).join(', ')}
  WHERE team = ? AND id = ?`;

/** What can be done to a team in SQLite. The transaction is immediate, so nobody else writes meanwhile. */
export class SqliteTransaction extends SqliteView implements StoreTransaction {
  async putTeam(config: TeamConfig): Promise<void> {
    putTeam(this.connection, config);
  }

  /** The transaction already is the only writer. */
  async lock(): Promise<void> {}

  async keptAnswer(route: string, key: string, since: number): Promise<KeptAnswer | null> {
    const row = this.connection.get(
      'SELECT body, booking, at_ms FROM kept_answer WHERE team = ? AND route = ? AND key = ? AND at_ms >= ?',
      this.teamId,
      route,
      key,
      since,
    );
    return row ? { body: row['body'] as string, booking: row['booking'] as string, at: row['at_ms'] as number } : null;
  }

  async keepAnswer(route: string, key: string, answer: KeptAnswer, since: number): Promise<void> {
    this.connection.run('DELETE FROM kept_answer WHERE team = ? AND at_ms < ?', this.teamId, since);
    this.connection.run(
      'INSERT INTO kept_answer (team, route, key, body, booking, at_ms) VALUES (?, ?, ?, ?, ?, ?)',
      this.teamId,
      route,
      key,
      answer.body,
      answer.booking,
      answer.at,
    );
  }

  async addBooking(booking: BookingRow): Promise<void> {
    this.connection.run(INSERT_BOOKING, this.teamId, ...bookingValues(booking));
  }

  async changeBooking(booking: BookingRow): Promise<void> {
    this.connection.run(UPDATE_BOOKING, ...bookingValues(booking), this.teamId, booking.state.id);
  }

  async takeTime(times: readonly HostTime[]): Promise<void> {
    for (const time of times) {
      try {
        this.connection.run(
          `INSERT INTO host_time
            (team, host, start_ms, end_ms, booking, type, buffer_before, buffer_after, until_ms)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          this.teamId,
          time.host,
          time.start,
          time.end,
          time.booking,
          time.type,
          time.bufferBefore,
          time.bufferAfter,
          time.until,
        );
      } catch (error) {
        throw error instanceof Error && error.message === 'host-time-taken' ? new HostTimeTaken() : error;
      }
    }
  }

  async releaseTime(booking: string): Promise<void> {
    this.connection.run('DELETE FROM host_time WHERE team = ? AND booking = ?', this.teamId, booking);
  }

  async putPool(pool: Pool): Promise<void> {
    putPool(this.connection, this.teamId, pool);
  }

  async post(pool: string, posting: StoredPosting): Promise<void> {
    post(this.connection, this.teamId, pool, posting);
  }

  async addRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void> {
    addRecord(this.connection, this.teamId, pool, record, live);
  }

  async voidRecord(pool: string, seq: number): Promise<void> {
    voidRecord(this.connection, this.teamId, pool, seq);
  }

  async enqueue(message: Omit<OutboxRow, 'seq'>): Promise<void> {
    this.connection.run(
      'INSERT INTO outbox (team, booking, kind, payload, created_ms) VALUES (?, ?, ?, ?, ?)',
      this.teamId,
      message.booking,
      message.kind,
      JSON.stringify(message.payload),
      message.createdAt,
    );
  }
}
