import type { Entry, LiveRecord, Pool } from '@team-booking/core/assignment';
import {
  type BookingRecord,
  type BookingRow,
  type BookingTypeConfig,
  ChangesMade,
  type EndedDocuments,
  type HostTime,
  HostTimeTaken,
  type KeptAnswer,
  type NewMessage,
  type OutboxRow,
  type StoreChanges,
  type StoredDocument,
  type StoredPosting,
  type StoreTransaction,
  type TeamConfig,
} from '@team-booking/engine';
import { BOOKING_COLUMNS, bookingValues } from './booking-row.ts';
import type { Caches } from './caches.ts';
import { countChanges, type Counters } from './change-counters.ts';
import { Conflict, type Connection, type Dialect } from './database.ts';
import { addHostTimes, removeHostTimes } from './host-times.ts';
import { changeMessage, settleMessages } from './outbox.ts';
import { byCount, insert, rows } from './places.ts';
import { keptAnswers } from './kept-answers.ts';
import { putTeam } from './put-team.ts';
import { addPostings, addRecord, reviveRecord, voidRecord } from './records.ts';
import { SqlView } from './view.ts';

const insertBookings = byCount(
  (bookings) =>
    `INSERT INTO booking (team, ${BOOKING_COLUMNS.join(', ')}) VALUES ${rows(bookings, BOOKING_COLUMNS.length)}`,
);
const UPDATE_BOOKING = `UPDATE booking SET ${BOOKING_COLUMNS.map((column, i) => `${column} = $${i + 2}`).join(', ')}
  WHERE team = $1 AND id = $2 AND version = $3 - 1`;

const insertMessages = byCount(
  (messages) => `INSERT INTO outbox (team, booking, kind, payload, created_ms, due_ms) VALUES ${rows(messages, 5)}`,
);
const insertAnswers = byCount(
  (answers) => `INSERT INTO kept_answer (team, route, key, body, booking, at_ms) VALUES ${rows(answers, 5)}`,
);

/** What can be done to a team. */
export class SqlTransaction extends SqlView implements StoreTransaction {
  readonly #dialect: Dialect;
  /** What this transaction changes. */
  protected readonly changed = new ChangesMade();
  #configured = false;
  #locked = false;
  /** The entries that this transaction has posted, by seq and pool. */
  readonly #posted = new Map<string, readonly Entry[]>();

  constructor(connection: Connection, teamId: string, caches: Caches, dialect: Dialect) {
    super(connection, teamId, caches);
    this.#dialect = dialect;
  }

  async putTeam(config: TeamConfig): Promise<void> {
    this.revision = await putTeam(this.connection, config, this.sealed);
    this.#configured = true;
    this.changed.configured();
  }

  /** Locks the booking, before type and hosts: what else is read of it stays as it is until the end. */
  override async booking(id: string): Promise<BookingRow | null> {
    await this.#dialect.lockRows(this.connection, 'booking', this.teamId, [id]);
    return super.booking(id);
  }

  override async bookingType(id: string): Promise<BookingTypeConfig | null> {
    await this.#plan();
    return super.bookingType(id);
  }

  override async pool(id: string): Promise<Pool | null> {
    await this.#plan();
    return super.pool(id);
  }

  /** Notes the configuration of which something is read before the lock, which then checks that it is still that one. */
  async #plan(): Promise<void> {
    if (!this.#locked) this.revision ??= await this.storedRevision();
  }

  async lock({ type, hosts }: { type: string; hosts: readonly string[] }): Promise<void> {
    const ids = [...new Set(hosts)].toSorted();
    // Asked in this order, but answered together, as everybody else waits meanwhile.
    const [, , revision] = await Promise.all([
      this.#dialect.lockRows(this.connection, 'booking_type', this.teamId, [type]),
      this.#dialect.lockRows(this.connection, 'host', this.teamId, ids),
      this.storedRevision(),
      this.ledgers.lastSeq(type),
    ]);
    this.#locked = true;
    // What is locked was chosen by the configuration as it was read before.
    if (this.revision === undefined || this.#configured) return;
    if (revision !== this.revision) throw new Conflict('the team');
  }

  async lockTeam(): Promise<void> {
    for (const table of ['team', 'booking_type', 'host'] as const) {
      await this.#dialect.lockRows(this.connection, table, this.teamId, 'all');
    }
    this.#locked = true;
    // What was read before may have been stored anew meanwhile.
    this.revision = undefined;
    this.pools.clear();
  }

  async keptAnswer(route: string, key: string, since: number): Promise<KeptAnswer | null> {
    const [answer] = await keptAnswers(this.connection, this.teamId, [{ route, key, since }]);
    return answer!;
  }

  async keepAnswer(route: string, key: string, answer: KeptAnswer, since: number): Promise<void> {
    await this.forgetAnswers(since);
    const { body, booking, at } = answer;
    await insert(this.connection, insertAnswers, this.teamId, [[route, key, body, booking, at]]);
  }

  protected async forgetAnswers(since: number): Promise<void> {
    await this.connection.send('DELETE FROM kept_answer WHERE team = $1 AND at_ms < $2', [this.teamId, since]);
  }

  async addBooking(booking: BookingRow): Promise<void> {
    await insert(this.connection, insertBookings, this.teamId, [bookingValues(booking, 1)]);
    this.versions.set(booking.state.id, 1);
    this.changed.booking(booking);
  }

  async changeBooking(booking: BookingRow): Promise<void> {
    const { id } = booking.state;
    const version = this.versions.get(id);
    if (version === undefined) throw new Error(`Booking ${id} is changed without having been read`);
    const changed = await this.connection.run(UPDATE_BOOKING, [this.teamId, ...bookingValues(booking, version + 1)]);
    if (changed === 0) throw new Conflict(`booking ${id}`);
    this.versions.set(id, version + 1);
    this.changed.booking(booking);
  }

  async takeTime(times: readonly HostTime[]): Promise<void> {
    if (times.length === 0) return;
    try {
      await this.#dialect.refuseOverlap(this.connection, this.teamId, times);
      await addHostTimes(this.connection, this.teamId, times);
    } catch (error) {
      throw this.#dialect.isOverlap(error) ? new HostTimeTaken() : error;
    }
    this.changed.hostTime(times);
  }

  async releaseTime(booking: string): Promise<void> {
    this.changed.hostTime(await removeHostTimes(this.connection, this.teamId, booking));
  }

  async putPool(pool: Pool): Promise<void> {
    await this.connection.send(
      `INSERT INTO pool (team, id, version, pool) VALUES ($1, $2, $3, $4)
      ON CONFLICT (team, id) DO UPDATE SET version = excluded.version, pool = excluded.pool`,
      [this.teamId, pool.id, pool.version, JSON.stringify(pool)],
    );
    this.pools.set(pool.id, pool);
    // Who is in a pool and what they are owed have to agree.
    await this.ledgers.touch(pool.id);
  }

  async post(pool: string, postings: readonly StoredPosting[]): Promise<void> {
    if (postings.length === 0) return;
    for (const { seq, entries } of postings) await this.ledgers.post(pool, seq, entries);
    await addPostings(this.connection, this.teamId, pool, postings);
    for (const { seq, entries } of postings) this.#posted.set(`${seq} ${pool}`, entries);
  }

  async addRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void> {
    const posted = this.#posted.get(`${record.seq} ${pool}`) ?? [];
    await addRecord(this.connection, this.teamId, pool, record, { live, posted });
    await this.ledgers.add(pool, record.seq, live);
  }

  async voidRecord(pool: string, seq: number): Promise<void> {
    await voidRecord(this.connection, this.teamId, pool, seq);
    await this.ledgers.void(pool, seq);
  }

  async reviveRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void> {
    await reviveRecord(this.connection, this.teamId, pool, { seq: record.seq, live });
    await this.ledgers.add(pool, record.seq, live);
  }

  async enqueue(messages: readonly NewMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await insert(
      this.connection,
      insertMessages,
      this.teamId,
      messages.map(({ booking, kind, payload, createdAt, due = null }) => [
        booking,
        kind,
        JSON.stringify(payload),
        createdAt,
        due,
      ]),
    );
  }

  settleMessages(seqs: readonly number[]): Promise<void> {
    return settleMessages(this.connection, this.teamId, seqs);
  }

  changeMessage(message: Pick<OutboxRow, 'seq' | 'payload'>): Promise<void> {
    return changeMessage(this.connection, this.teamId, message);
  }

  putDocument(document: StoredDocument): Promise<void> {
    this.changed.document(document.kind);
    return this.storedDocuments.put(document);
  }

  removeDocument(kind: string, id: string): Promise<void> {
    this.changed.document(kind);
    return this.storedDocuments.remove(kind, id);
  }

  async removeDocuments(ended: EndedDocuments): Promise<number> {
    const removed = await this.storedDocuments.removeAll(ended);
    if (removed > 0) this.changed.document(ended.kind);
    return removed;
  }

  /** Writes what is written once, at the end. @returns what changed that somebody is told of, `null` if nothing did */
  async finish(): Promise<{ readonly changes: StoreChanges; readonly counters: Counters } | null> {
    const changes = this.changed.made();
    const [, counters] = await Promise.all([
      this.ledgers.write(),
      changes && countChanges(this.connection, this.teamId, changes, this.changed.types),
    ]);
    return changes && { changes, counters: counters! };
  }
}
