import type { LiveRecord, Pool, StoredLedger } from '@team-booking/core/assignment';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import type { BookingsQuery } from './bookings-query.ts';
import type { DocumentQuery, EndedDocuments, StoredDocument } from './documents.ts';
import type { BookingRecord, LedgerRange, StoredPosting, StoredRecord } from './ledger-rows.ts';
import type { BookingRow, HostTime, KeptAnswer, NewMessage, OutboxRow, TakenTime } from './rows.ts';

/**
 * Where teams, bookings and ledgers are kept. Every row belongs to a team; nothing is ever read across teams.
 *
 * All verbs are asynchronous, so that a database over the network can be a store. Inside `work`, await nothing
 * but the store's own verbs: a transaction is a lock.
 */
export interface Store {
  /** Reads one consistent state. */
  read<T>(team: string, work: (view: StoreView) => Promise<T>): Promise<T>;
  /**
   * Writes in one transaction: all of it when `work` resolves, durable before this resolves; nothing of it when `work` throws.
   * An implementation may run `work` again after a conflict with another writer, so `work` must have no effects elsewhere. Where
   * several writers work at once, reading a booking locks it; what else `work` reads before its {@link StoreTransaction.lock} is only a
   * plan: reads after it decide, and a team that was configured meanwhile is such a conflict.
   *
   * @param group writes of the same team and group lock the same rows. An implementation may run those that wait at the same time one
   *   after the other in one transaction, so that they share its commit: each all or nothing, and none with a result before the commit
   */
  write<T>(team: string, work: (transaction: StoreTransaction) => Promise<T>, group?: string): Promise<T>;
  /**
   * Tries to write and to read.
   *
   * @throws {StoreUnavailable} if a booking could not be stored now
   */
  ping(): Promise<void>;
  /** Waits for running transactions and closes the database. */
  close(): Promise<void>;
}

/** A query for hosts' taken time, epoch milliseconds. */
export interface HostTimeQuery {
  readonly hosts: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The present: what has expired by then takes no time. */
  readonly now: number;
}

/** A query for the latest messages of one kind. */
export interface LatestMessages {
  readonly kind: string;
  /** Only those before this `seq`. Default: from the latest on. */
  readonly before?: number;
  readonly limit: number;
}

/** What can be read of a team. */
export interface StoreView {
  /** The team's configuration, or `null` if there is no such team. */
  team(): Promise<TeamConfig | null>;
  /** A host, also one whom the team no longer names: they are inactive then. */
  host(id: string): Promise<HostConfig | null>;
  /** A booking type by id, also one that the team no longer names. */
  bookingType(id: string): Promise<BookingTypeConfig | null>;
  booking(id: string): Promise<BookingRow | null>;
  /** Bookings of the team that start in `[from, to)`, of every status, by start and id. */
  bookings(range: { readonly from: number; readonly to: number }): Promise<readonly BookingRow[]>;
  /** Bookings by what is stored of them, by start and id. */
  listBookings(query: BookingsQuery): Promise<readonly BookingRow[]>;
  /** Time that live bookings of all types and holds take from these hosts, where it overlaps `[from, to)` with its own buffers. */
  hostTimes(query: HostTimeQuery): Promise<readonly TakenTime[]>;
  /** Time that a booking or hold takes, whether or not it has waited too long, by host and start. */
  timesOf(booking: string): Promise<readonly HostTime[]>;
  /** Starts of live bookings and holds of a type in `[from, to)`, with their ids. */
  startsOfType(query: {
    readonly type: string;
    readonly from: number;
    readonly to: number;
    readonly now: number;
  }): Promise<readonly { readonly booking: string; readonly start: number }[]>;
  /** How many live bookings of a type start at or after an instant. What is held for somebody is none. */
  countOfType(query: { readonly type: string; readonly from: number; readonly now: number }): Promise<number>;
  /** Live bookings that wait no longer than `now`, by the time they were waiting for. */
  expired(now: number): Promise<readonly BookingRow[]>;
  /** Ids of holds that take hosts' time no longer than `now`: those for which time is taken and that are no booking. */
  lapsedHolds(now: number): Promise<readonly string[]>;
  /** Whether there are any of {@link expired} or {@link lapsedHolds}: one look, as every change of a booking takes it. */
  isOverdue(now: number): Promise<boolean>;
  /** The latest version of a pool, or `null` if there is none. */
  pool(id: string): Promise<Pool | null>;
  /** What core's `ledgerState` takes. */
  ledger(pool: Pool): Promise<StoredLedger>;
  /** Postings of a pool by `seq`, ascending. Default: all of them. */
  postings(pool: string, range?: LedgerRange): Promise<readonly StoredPosting[]>;
  /** Records of a pool by `seq`, ascending. Default: all of them. */
  records(pool: string, range?: LedgerRange): Promise<readonly StoredRecord[]>;
  /** All records of a booking; at most one of them is live. */
  recordsOf(booking: string): Promise<readonly StoredRecord[]>;
  /** The latest seq of any posting or record of a pool; 0 if there is none. */
  lastSeq(pool: string): Promise<number>;
  /** Messages after `seq`, in the order of commits; at most `limit`. */
  outbox(after?: number, limit?: number): Promise<readonly OutboxRow[]>;
  /** Messages of a kind, the latest first: those before a `seq`, at most `limit`. */
  latestMessages(query: LatestMessages): Promise<readonly OutboxRow[]>;
  /** Messages about a booking, in the order of commits. */
  messagesOf(booking: string): Promise<readonly OutboxRow[]>;
  /** Messages that are due at `now` and not settled yet, by when they were due, then in the order of commits; at most `limit`. */
  dueMessages(now: number, limit: number): Promise<readonly OutboxRow[]>;
  document(kind: string, id: string): Promise<StoredDocument | null>;
  /** Documents of a kind, by `at` and id. */
  documents(query: DocumentQuery): Promise<readonly StoredDocument[]>;
  /** How many documents there are before a time. */
  countDocuments(query: EndedDocuments): Promise<number>;
  /** The kinds of which there are documents, in the order of their names. */
  documentKinds(): Promise<readonly string[]>;
}

/** What can be done to a team inside a transaction. */
export interface StoreTransaction extends StoreView {
  /** Replaces the team's configuration. Hosts and booking types that are no longer named stay stored, but inactive. */
  putTeam(config: TeamConfig): Promise<void>;
  /** Locks these against other writers until the end: the booking type, which stands for its pool, then the hosts in id order. */
  lock(what: { readonly type: string; readonly hosts: readonly string[] }): Promise<void>;
  /** Locks the team's configuration with all its booking types and hosts: nobody books meanwhile. */
  lockTeam(): Promise<void>;
  /** The answer kept for a key on a route since `since`. */
  keptAnswer(route: string, key: string, since: number): Promise<KeptAnswer | null>;
  /** Keeps an answer, and forgets the team's that are older than `since`. */
  keepAnswer(route: string, key: string, answer: KeptAnswer, since: number): Promise<void>;
  addBooking(booking: BookingRow): Promise<void>;
  /** Replaces a booking that this transaction has read or added. */
  changeBooking(booking: BookingRow): Promise<void>;
  /**
   * Takes time of hosts, for a booking or for a hold, whose id is no booking's. Time that is taken until an instant stays taken in the
   * database until it is released: see {@link StoreView.lapsedHolds}.
   *
   * @throws {HostTimeTaken} if another booking or hold has any of it. The database itself refuses this, whatever was checked before
   */
  takeTime(times: readonly HostTime[]): Promise<void>;
  /** Releases all time that a booking or hold takes. */
  releaseTime(booking: string): Promise<void>;
  /** Stores a new version of a pool. */
  putPool(pool: Pool): Promise<void>;
  /** Appends to a pool's ledger, in the order of `seq`. */
  post(pool: string, postings: readonly StoredPosting[]): Promise<void>;
  /** Adds the record of a decision, after its posting; `live` is what later decisions need of it, `null` for a record without ledger entries. */
  addRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void>;
  /** Marks a record as no longer live. It stays readable. */
  voidRecord(pool: string, seq: number): Promise<void>;
  /** Marks a voided record as live again, with the same `live` that it was added with. Its booking must have no other live one. */
  reviveRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void>;
  enqueue(messages: readonly NewMessage[]): Promise<void>;
  /** Notes that messages, by `seq`, are no longer due: whoever has to hear of them is noted elsewhere. They stay readable. */
  settleMessages(seqs: readonly number[]): Promise<void>;
  /** Replaces the payload of a message, so that a person can be erased from it; all else of it stays. */
  changeMessage(message: Pick<OutboxRow, 'seq' | 'payload'>): Promise<void>;
  /**
   * Adds a document, or replaces the one that this transaction has read. What it has read, also that there is none, must still be so
   * at the commit: else the work runs again.
   *
   * @throws Error if there is one that this transaction has not read
   */
  putDocument(document: StoredDocument): Promise<void>;
  /** Removes a document. One that this transaction has read must still be as it was read, so that what works once works once. */
  removeDocument(kind: string, id: string): Promise<void>;
  /** Removes documents, whether or not they were read. @returns how many there were */
  removeDocuments(ended: EndedDocuments): Promise<number>;
}
