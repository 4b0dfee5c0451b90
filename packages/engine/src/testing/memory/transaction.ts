import type { LiveRecord, Pool } from '@team-booking/core/assignment';
import type { TeamConfig } from '../../config/team-config.ts';
import type { DocumentQuery, EndedDocuments, StoredDocument } from '../../store/documents.ts';
import { ChangesMade } from '../../store/changes-made.ts';
import { HostTimeTaken } from '../../store/errors.ts';
import type { BookingRecord, StoredPosting } from '../../store/ledger-rows.ts';
import type { BookingRow, HostTime, KeptAnswer, NewMessage, OutboxRow } from '../../store/rows.ts';
import type { StoreTransaction } from '../../store/store.ts';
import { foundDocuments } from './lists.ts';
import type { RecordRow, Tables } from './tables.ts';
import { MemoryView } from './view.ts';

/** Writes a team in memory. It is the only writer. */
export class MemoryTransaction extends MemoryView implements StoreTransaction {
  readonly changes = new ChangesMade();
  /** Ids and kinds of the documents that were read, also where there is none. */
  readonly #read = new Set<string>();

  #put(change: Partial<Tables>): void {
    this.tables = { ...this.tables, ...change };
  }

  async putTeam(team: TeamConfig): Promise<void> {
    const hosts = new Map([...this.tables.hosts, ...team.hosts.map((host) => [host.id, host] as const)]);
    const types = new Map([...this.tables.types, ...team.bookingTypes.map((type) => [type.id, type] as const)]);
    this.#put({ team, hosts, types });
    this.changes.configured();
  }

  async lock(): Promise<void> {}

  async lockTeam(): Promise<void> {}

  async keptAnswer(route: string, key: string, since: number): Promise<KeptAnswer | null> {
    const answer = this.tables.answers.get(JSON.stringify([route, key]));
    return answer && answer.at >= since ? answer : null;
  }

  async keepAnswer(route: string, key: string, answer: KeptAnswer, since: number): Promise<void> {
    const fresh = [...this.tables.answers].filter(([, { at }]) => at >= since);
    this.#put({ answers: new Map(fresh).set(JSON.stringify([route, key]), answer) });
  }

  async addBooking(row: BookingRow): Promise<void> {
    if (!this.tables.types.has(row.type)) throw new Error(`There is no booking type ${row.type}`);
    if (this.tables.bookings.has(row.state.id)) throw new Error(`There is a booking ${row.state.id} already`);
    await this.changeBooking(row);
  }

  async changeBooking(row: BookingRow): Promise<void> {
    this.#put({ bookings: new Map(this.tables.bookings).set(row.state.id, row) });
    this.changes.booking(row);
  }

  async takeTime(times: readonly HostTime[]): Promise<void> {
    for (const time of times) {
      const overlaps = ({ host, start, end }: HostTime): boolean =>
        host === time.host && start < time.end && time.start < end;
      if (this.tables.times.some(overlaps)) throw new HostTimeTaken();
      this.#put({ times: [...this.tables.times, time].toSorted((a, b) => a.start - b.start) });
      this.changes.hostTime([time]);
    }
  }

  async releaseTime(booking: string): Promise<void> {
    this.changes.hostTime(this.tables.times.filter((time) => time.booking === booking));
    this.#put({ times: this.tables.times.filter((time) => time.booking !== booking) });
  }

  async putPool(pool: Pool): Promise<void> {
    this.#put({ pools: new Map(this.tables.pools).set(pool.id, pool) });
  }

  async post(pool: string, postings: readonly StoredPosting[]): Promise<void> {
    for (const posting of postings) {
      const before = this.tables.postings;
      if (before.some((row) => row.pool === pool && row.posting.seq === posting.seq)) {
        throw new Error(`Pool ${pool} has a posting ${posting.seq} already`);
      }
      this.#put({ postings: [...before, { pool, posting }] });
    }
  }

  async addRecord(pool: string, record: BookingRecord, needed: LiveRecord | null): Promise<void> {
    this.#checkNoneLive(record);
    this.#put({ records: [...this.tables.records, { pool, record, live: true, needed }] });
  }

  #checkNoneLive({ bookingId }: BookingRecord): void {
    if (this.tables.records.some((row) => row.live && row.record.bookingId === bookingId)) {
      throw new Error(`Booking ${bookingId} has a live record already`);
    }
  }

  async voidRecord(pool: string, seq: number): Promise<void> {
    const isIt = (row: RecordRow): boolean => row.pool === pool && row.record.seq === seq;
    this.#put({ records: this.tables.records.map((row) => (isIt(row) ? { ...row, live: false } : row)) });
  }

  async changeMessage({ seq, payload }: Pick<OutboxRow, 'seq' | 'payload'>): Promise<void> {
    this.#put({
      outbox: this.tables.outbox.map((message) => (message.seq === seq ? { ...message, payload } : message)),
    });
  }

  async reviveRecord(pool: string, record: BookingRecord): Promise<void> {
    this.#checkNoneLive(record);
    const isIt = (row: RecordRow): boolean => row.pool === pool && row.record.seq === record.seq;
    this.#put({ records: this.tables.records.map((row) => (isIt(row) ? { ...row, live: true } : row)) });
  }

  async enqueue(messages: readonly NewMessage[]): Promise<void> {
    const outbox = [...this.tables.outbox];
    const due = new Map(this.tables.due);
    for (const { due: at, ...message } of messages) {
      const seq = outbox.length + 1;
      outbox.push({ ...message, seq });
      if (at !== undefined) due.set(seq, at);
    }
    this.#put({ outbox, due });
  }

  async settleMessages(seqs: readonly number[]): Promise<void> {
    const settled = new Set(seqs);
    this.#put({ due: new Map([...this.tables.due].filter(([seq]) => !settled.has(seq))) });
  }

  override async document(kind: string, id: string): Promise<StoredDocument | null> {
    this.#read.add(JSON.stringify([kind, id]));
    return super.document(kind, id);
  }

  override async documents(query: DocumentQuery): Promise<StoredDocument[]> {
    const found = await super.documents(query);
    for (const { kind, id } of found) this.#read.add(JSON.stringify([kind, id]));
    return found;
  }

  async putDocument(document: StoredDocument): Promise<void> {
    const { kind, id } = document;
    const key = JSON.stringify([kind, id]);
    if (!this.#read.has(key) && (await super.document(kind, id))) {
      throw new Error(`There is a document ${id} of kind ${kind} already`);
    }
    await this.removeDocument(kind, id);
    // As a database keeps it: what is done with the given one afterwards is not stored.
    this.#put({ documents: [...this.tables.documents, structuredClone(document)] });
    this.#read.add(key);
  }

  async removeDocument(kind: string, id: string): Promise<void> {
    this.#put({ documents: this.tables.documents.filter((one) => one.kind !== kind || one.id !== id) });
    this.changes.document(kind);
  }

  async removeDocuments(ended: EndedDocuments): Promise<number> {
    const before = this.tables.documents;
    const removed = new Set(foundDocuments(before, ended));
    this.#put({ documents: before.filter((one) => !removed.has(one)) });
    if (removed.size > 0) this.changes.document(ended.kind);
    return removed.size;
  }
}
