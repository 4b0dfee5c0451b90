import type { Pool, StoredLedger } from '@team-booking/core/assignment';
import type {
  BookingRow,
  BookingsQuery,
  BookingTypeConfig,
  DocumentQuery,
  EndedDocuments,
  HostConfig,
  HostTime,
  HostTimeQuery,
  LatestMessages,
  LedgerRange,
  OutboxRow,
  StoredDocument,
  StoredPosting,
  StoredRecord,
  StoreView,
  TakenTime,
  TeamConfig,
} from '@team-booking/engine';
import { bookingOf } from './booking-row.ts';
import type { Caches } from './caches.ts';
import type { Connection, Row } from './database.ts';
import { Documents } from './documents.ts';
import { heldTimes, hostTimesOf, timesOf } from './host-times.ts';
import { Ledgers } from './ledgers.ts';
import { listBookings } from './list-bookings.ts';
import { dueMessages, latestMessages, messagesAfter, messagesOf } from './outbox.ts';
import { expiredBookings, isOverdue, lapsedHolds } from './overdue.ts';
import { postingsOf, recordsOf } from './records.ts';
import type { SealedRows } from './sealed-rows.ts';

/** What can be read of a team. */
export class SqlView implements StoreView {
  protected readonly connection: Connection;
  protected readonly teamId: string;
  protected readonly ledgers: Ledgers;
  protected readonly storedDocuments: Documents;
  readonly #caches: Caches;
  protected readonly sealed: SealedRows;
  /** Revision of the configuration that this transaction works with; undefined as long as it has read none. */
  protected revision: string | null | undefined;
  /** Pools that were read after the configuration: as long as that is the stored one, so are they. */
  protected readonly pools = new Map<string, Pool | null>();
  /** Version of each booking that was read. */
  protected readonly versions = new Map<string, number>();

  constructor(connection: Connection, teamId: string, caches: Caches) {
    this.connection = connection;
    this.teamId = teamId;
    this.#caches = caches;
    this.ledgers = new Ledgers(connection, teamId, caches);
    this.sealed = caches.sealed(teamId);
    this.storedDocuments = new Documents(connection, teamId, this.sealed);
  }

  team(): Promise<TeamConfig | null> {
    return this.#team();
  }

  // What keeps the answer of `team` would wait for itself, were that asked again.
  async #team(): Promise<TeamConfig | null> {
    this.revision ??= await this.storedRevision();
    if (this.revision === null) return null;
    const cached = this.#caches.team(this.teamId, this.revision);
    if (cached) return cached;
    const [team] = await this.#all('SELECT config FROM team WHERE team = $1');
    const parts = async (table: 'host' | 'booking_type') =>
      (await this.#all(`SELECT config FROM ${table} WHERE team = $1 AND active = 1 ORDER BY position`)).map(
        (part) => part['config'] as string,
      );
    const config: TeamConfig = {
      ...JSON.parse(team!['config'] as string),
      hosts: (await parts('host')).map((part) => this.sealed.openHost(part)),
      bookingTypes: (await parts('booking_type')).map((part) => this.sealed.openType(part)),
    };
    // Between these statements another writer may have stored a newer one, of which this would be a mixture.
    if ((await this.storedRevision()) !== this.revision) {
      this.revision = undefined;
      this.pools.clear();
      return this.#team();
    }
    this.#caches.keepTeam(this.teamId, { revision: this.revision, config });
    return config;
  }

  protected async storedRevision(): Promise<string | null> {
    const [row] = await this.#all('SELECT revision FROM team WHERE team = $1');
    return row ? (row['revision'] as string) : null;
  }

  async host(id: string): Promise<HostConfig | null> {
    const [row] = await this.#all('SELECT active, config FROM host WHERE team = $1 AND id = $2', id);
    if (!row) return null;
    const host = this.sealed.openHost(row['config'] as string);
    return row['active'] === 1 ? host : { ...host, active: false };
  }

  async bookingType(id: string): Promise<BookingTypeConfig | null> {
    const [row] = await this.#all('SELECT config FROM booking_type WHERE team = $1 AND id = $2', id);
    return row ? this.sealed.openType(row['config'] as string) : null;
  }

  async booking(id: string): Promise<BookingRow | null> {
    const [row] = await this.#all('SELECT * FROM booking WHERE team = $1 AND id = $2', id);
    if (!row) return null;
    this.versions.set(id, row['version'] as number);
    return bookingOf(row);
  }

  async bookings({ from, to }: { from: number; to: number }): Promise<BookingRow[]> {
    const range = 'start_ms >= $2 AND start_ms < $3 ORDER BY start_ms, id';
    return (await this.#all(`SELECT * FROM booking WHERE team = $1 AND ${range}`, from, to)).map(bookingOf);
  }

  listBookings(query: BookingsQuery): Promise<BookingRow[]> {
    return listBookings(this.connection, this.teamId, query);
  }

  async hostTimes(query: HostTimeQuery): Promise<TakenTime[]> {
    return timesOf(query, await heldTimes(this.connection, this.teamId, query));
  }

  timesOf(booking: string): Promise<HostTime[]> {
    return hostTimesOf(this.connection, this.teamId, booking);
  }

  async startsOfType({ type, from, to, now }: { type: string; from: number; to: number; now: number }) {
    const found = await this.#all(
      `SELECT DISTINCT booking, start_ms FROM host_time
      WHERE team = $1 AND type = $2 AND start_ms >= $3 AND start_ms < $4 AND (until_ms IS NULL OR until_ms > $5)
      ORDER BY start_ms, booking`,
      type,
      from,
      to,
      now,
    );
    return found.map((row) => ({ booking: row['booking'] as string, start: row['start_ms'] as number }));
  }

  async countOfType({ type, from, now }: { type: string; from: number; now: number }): Promise<number> {
    const [row] = await this.#all(
      `SELECT count(DISTINCT booking) AS bookings FROM host_time
      WHERE team = $1 AND type = $2 AND start_ms >= $3 AND (until_ms IS NULL OR (until_ms > $4 AND EXISTS
        (SELECT 1 FROM booking WHERE booking.team = host_time.team AND booking.id = host_time.booking)))`,
      type,
      from,
      now,
    );
    return Number(row!['bookings']);
  }

  expired(now: number): Promise<BookingRow[]> {
    return expiredBookings(this.connection, this.teamId, now);
  }

  lapsedHolds(now: number): Promise<string[]> {
    return lapsedHolds(this.connection, this.teamId, now);
  }

  isOverdue(now: number): Promise<boolean> {
    return isOverdue(this.connection, this.teamId, now);
  }

  async pool(id: string): Promise<Pool | null> {
    const known = this.pools.get(id);
    if (known !== undefined) return known;
    const [row] = await this.#all('SELECT pool FROM pool WHERE team = $1 AND id = $2', id);
    const parse = (text: string): Pool => JSON.parse(text);
    const pool = row ? this.#caches.parsed(['pool', this.teamId, id], row['pool'] as string, parse) : null;
    if (this.revision !== undefined) this.pools.set(id, pool);
    return pool;
  }

  ledger(pool: Pool): Promise<StoredLedger> {
    return this.ledgers.stored(pool);
  }

  postings(pool: string, range?: LedgerRange): Promise<StoredPosting[]> {
    return postingsOf(this.connection, this.teamId, pool, range);
  }

  records(pool: string, range?: LedgerRange): Promise<StoredRecord[]> {
    return recordsOf(this.connection, this.teamId, { pool }, range);
  }

  recordsOf(booking: string): Promise<StoredRecord[]> {
    return recordsOf(this.connection, this.teamId, { booking });
  }

  lastSeq(pool: string): Promise<number> {
    return this.ledgers.lastSeq(pool);
  }

  outbox(after = 0, limit?: number): Promise<OutboxRow[]> {
    return messagesAfter(this.connection, this.teamId, after, limit);
  }

  latestMessages(query: LatestMessages): Promise<OutboxRow[]> {
    return latestMessages(this.connection, this.teamId, query);
  }

  messagesOf(booking: string): Promise<OutboxRow[]> {
    return messagesOf(this.connection, this.teamId, booking);
  }

  dueMessages(now: number, limit: number): Promise<OutboxRow[]> {
    return dueMessages(this.connection, this.teamId, now, limit);
  }

  document(kind: string, id: string): Promise<StoredDocument | null> {
    return this.storedDocuments.get(kind, id);
  }

  documents(query: DocumentQuery): Promise<StoredDocument[]> {
    return this.storedDocuments.find(query);
  }

  countDocuments(query: EndedDocuments): Promise<number> {
    return this.storedDocuments.count(query);
  }

  documentKinds(): Promise<string[]> {
    return this.storedDocuments.kinds();
  }

  #all(sql: string, ...values: (string | number)[]): Promise<Row[]> {
    return this.connection.all(sql, [this.teamId, ...values]);
  }
}
