import type { Pool, StoredLedger } from '@team-booking/core/assignment';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../../config/team-config.ts';
import type { BookingsQuery } from '../../store/bookings-query.ts';
import type { DocumentQuery, EndedDocuments, StoredDocument } from '../../store/documents.ts';
import type { LedgerRange, StoredPosting, StoredRecord } from '../../store/ledger-rows.ts';
import type { BookingRow, HostTime, OutboxRow, TakenTime } from '../../store/rows.ts';
import type { HostTimeQuery, LatestMessages, StoreView } from '../../store/store.ts';
import { compare, foundDocuments, inRange, listedBookings } from './lists.ts';
import type { RecordRow, Tables } from './tables.ts';

/** Reads a team in memory. */
export class MemoryView implements StoreView {
  tables: Tables;

  constructor(tables: Tables) {
    this.tables = tables;
  }

  async team(): Promise<TeamConfig | null> {
    return this.tables.team;
  }

  async host(id: string): Promise<HostConfig | null> {
    const host = this.tables.hosts.get(id) ?? null;
    const isNamed = this.tables.team?.hosts.some((one) => one.id === id);
    return host && !isNamed ? { ...host, active: false } : host;
  }

  async bookingType(id: string): Promise<BookingTypeConfig | null> {
    return this.tables.types.get(id) ?? null;
  }

  async booking(id: string): Promise<BookingRow | null> {
    return this.tables.bookings.get(id) ?? null;
  }

  async bookings({ from, to }: { from: number; to: number }): Promise<BookingRow[]> {
    const found = [...this.tables.bookings.values()].filter(({ state }) => from <= state.start && state.start < to);
    return found.toSorted((a, b) => a.state.start - b.state.start || compare(a.state.id, b.state.id));
  }

  async listBookings(query: BookingsQuery): Promise<BookingRow[]> {
    return listedBookings([...this.tables.bookings.values()], query);
  }

  async hostTimes({ hosts, from, to, now }: HostTimeQuery): Promise<TakenTime[]> {
    const found = this.#live(now).filter(
      ({ start, end, bufferBefore, bufferAfter }) =>
        end + bufferAfter * MINUTE > from && start - bufferBefore * MINUTE < to,
    );
    return hosts
      .flatMap((host) => found.filter((time) => time.host === host))
      .map(({ type: _type, until: _until, ...time }) => time);
  }

  async timesOf(booking: string): Promise<HostTime[]> {
    const found = this.tables.times.filter((time) => time.booking === booking);
    return found.toSorted((a, b) => compare(a.host, b.host) || a.start - b.start);
  }

  async startsOfType({ type, from, to, now }: { type: string; from: number; to: number; now: number }) {
    const found = this.#live(now).filter((time) => time.type === type && from <= time.start && time.start < to);
    return [...new Map(found.map(({ booking, start }) => [booking, { booking, start }])).values()];
  }

  async countOfType({ type, from, now }: { type: string; from: number; now: number }): Promise<number> {
    const starts = await this.startsOfType({ type, from, to: Infinity, now });
    return starts.filter(({ booking }) => this.tables.bookings.has(booking)).length;
  }

  #live(now: number): HostTime[] {
    return this.tables.times.filter(({ until }) => until === null || until > now);
  }

  async expired(now: number): Promise<BookingRow[]> {
    const waiting = [...this.tables.bookings.values()].filter((row) => expiryOf(row) <= now);
    return waiting.toSorted((a, b) => expiryOf(a) - expiryOf(b));
  }

  async lapsedHolds(now: number): Promise<string[]> {
    const { bookings, times } = this.tables;
    const lapsed = times.filter(({ booking, until }) => until !== null && until <= now && !bookings.has(booking));
    return [...new Set(lapsed.map(({ booking }) => booking))];
  }

  async isOverdue(now: number): Promise<boolean> {
    return (await this.expired(now)).length > 0 || (await this.lapsedHolds(now)).length > 0;
  }

  async pool(id: string): Promise<Pool | null> {
    return this.tables.pools.get(id) ?? null;
  }

  async ledger({ id }: Pool): Promise<StoredLedger> {
    const live = this.#recordsOf(id).flatMap((row) => (row.live && row.needed ? [row.needed] : []));
    const postings = await this.postings(id);
    return { entries: postings.flatMap(({ entries }) => entries), live, lastSeq: await this.lastSeq(id) };
  }

  async postings(pool: string, range: LedgerRange = {}): Promise<StoredPosting[]> {
    const found = this.tables.postings.filter((row) => row.pool === pool).map(({ posting }) => posting);
    return inRange(found, ({ seq }) => seq, range);
  }

  async records(pool: string, range: LedgerRange = {}): Promise<StoredRecord[]> {
    const found = this.#recordsOf(pool).map(({ record, live }) => ({ record, live }));
    return inRange(found, ({ record }) => record.seq, range);
  }

  async recordsOf(booking: string): Promise<StoredRecord[]> {
    const found = this.tables.records.filter(({ record }) => record.bookingId === booking);
    return found.map(({ record, live }) => ({ record, live }));
  }

  #recordsOf(pool: string): RecordRow[] {
    return this.tables.records.filter((row) => row.pool === pool);
  }

  async lastSeq(pool: string): Promise<number> {
    const records = this.#recordsOf(pool).map(({ record }) => record.seq);
    return Math.max(0, (await this.postings(pool)).at(-1)?.seq ?? 0, records.at(-1) ?? 0);
  }

  async outbox(after = 0, limit = Infinity): Promise<OutboxRow[]> {
    return this.tables.outbox.filter(({ seq }) => seq > after).slice(0, limit);
  }

  async latestMessages({ kind, before = Infinity, limit }: LatestMessages): Promise<OutboxRow[]> {
    const found = this.tables.outbox.filter((message) => message.kind === kind && message.seq < before);
    return found.toReversed().slice(0, limit);
  }

  async messagesOf(booking: string): Promise<OutboxRow[]> {
    return this.tables.outbox.filter((message) => message.booking === booking);
  }

  async dueMessages(now: number, limit: number): Promise<OutboxRow[]> {
    const { due, outbox } = this.tables;
    const found = outbox.filter(({ seq }) => (due.get(seq) ?? Infinity) <= now);
    return found.toSorted((a, b) => due.get(a.seq)! - due.get(b.seq)! || a.seq - b.seq).slice(0, limit);
  }

  async document(kind: string, id: string): Promise<StoredDocument | null> {
    return this.tables.documents.find((one) => one.kind === kind && one.id === id) ?? null;
  }

  async documents(query: DocumentQuery): Promise<StoredDocument[]> {
    return foundDocuments(this.tables.documents, query);
  }

  async countDocuments(query: EndedDocuments): Promise<number> {
    return foundDocuments(this.tables.documents, query).length;
  }

  async documentKinds(): Promise<string[]> {
    return [...new Set(this.tables.documents.map(({ kind }) => kind))].toSorted();
  }
}

/** When a booking stops waiting; never if it does not wait. */
function expiryOf({ state }: BookingRow): number {
  return state.status === 'awaiting-approval' || state.status === 'awaiting-payment' ? state.expiresAt : Infinity;
}
