import type { LiveRecord, Pool } from '@team-booking/core/assignment';
import {
  ChangesMade,
  HostTimeTaken,
  TELLING,
  type BookingRecord,
  type BookingRow,
  type DocumentQuery,
  type EndedDocuments,
  type HostTime,
  type KeptAnswer,
  type NewMessage,
  type OutboxRow,
  type StoredDocument,
  type StoredPosting,
  type StoreTransaction,
  type TeamConfig,
} from '@team-booking/engine';
import { documentsListed } from './lists.ts';
import { putTeam } from './put-team.ts';
import { between, under, type Requests } from './requests.ts';
import { TABLES, type Tables } from './tables.ts';
import { IndexedDbView, type ConfigCache } from './view.ts';

/** Writes a team in IndexedDB. Only one write transaction runs at a time, across all pages of the origin. */
export class IndexedDbTransaction extends IndexedDbView implements StoreTransaction {
  readonly changes = new ChangesMade();
  readonly #messages: boolean;
  /** Keys of the documents that were read, also where there is none. */
  readonly #read = new Set<string>();

  constructor(requests: Requests, team: string, cache: ConfigCache, messages: boolean) {
    super(requests, team, cache);
    this.#messages = messages;
  }

  async putTeam(config: TeamConfig): Promise<void> {
    if (await putTeam(this.requests, config)) this.changes.configured();
  }

  /** No-op: the transaction already is the only writer. */
  async lock(): Promise<void> {}

  async lockTeam(): Promise<void> {}

  async keptAnswer(route: string, key: string, since: number): Promise<KeptAnswer | null> {
    const row = await this.requests.get('keptAnswer', [this.teamId, route, key]);
    return row && row.at >= since ? { body: row.body, booking: row.booking, at: row.at } : null;
  }

  async keepAnswer(route: string, key: string, answer: KeptAnswer, since: number): Promise<void> {
    await this.requests.deleteBy('keptAnswer', 'at', between([this.teamId], -Infinity, since));
    await this.requests.add('keptAnswer', { team: this.teamId, route, key, ...answer });
  }

  async addBooking(row: BookingRow): Promise<void> {
    if (!(await this.bookingType(row.type))) throw new Error(`There is no booking type ${row.type}`);
    await this.requests.add('booking', this.#bookingRow(row));
    this.changes.booking(row);
  }

  async changeBooking(row: BookingRow): Promise<void> {
    await this.requests.put('booking', this.#bookingRow(row));
    this.changes.booking(row);
  }

  #bookingRow(row: BookingRow) {
    const { id, start } = row.state;
    const waits = row.state.status === 'awaiting-approval' || row.state.status === 'awaiting-payment';
    return { team: this.teamId, id, start, ...(waits && { waitsUntil: row.state.expiresAt }), row };
  }

  async takeTime(times: readonly HostTime[]): Promise<void> {
    for (const time of times) {
      // A host's times never overlap, so the last one that starts before the end also ends last.
      const earlier = between([this.teamId, time.host], -Infinity, time.end);
      const [last] = await this.requests.last('hostTime', earlier, 1);
      if (last && last.end > time.start) throw new HostTimeTaken();
      await this.requests.add('hostTime', { ...time, team: this.teamId });
      this.changes.hostTime([time]);
    }
  }

  async releaseTime(booking: string): Promise<void> {
    const key = [this.teamId, booking];
    this.changes.hostTime(await this.requests.all('hostTime', IDBKeyRange.only(key), 'booking'));
    await this.requests.deleteBy('hostTime', 'booking', key);
  }

  async putPool(pool: Pool): Promise<void> {
    await this.requests.put('pool', { team: this.teamId, id: pool.id, pool });
  }

  async post(pool: string, postings: readonly StoredPosting[]): Promise<void> {
    for (const posting of postings) await this.#post(pool, posting);
  }

  async #post(pool: string, posting: StoredPosting): Promise<void> {
    await this.requests.add('posting', { team: this.teamId, pool, seq: posting.seq, posting });
    for (const { host, membership, tier, amount } of posting.entries) {
      const account = await this.requests.get('account', [this.teamId, pool, membership]);
      const balance = (account?.balance ?? 0) + amount;
      await this.requests.put('account', { team: this.teamId, pool, membership, host, tier, balance });
    }
  }

  async addRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void> {
    await this.requests.add('record', this.#liveRow(pool, record, live));
    await this.#charge(pool, live);
  }

  async reviveRecord(pool: string, record: BookingRecord, live: LiveRecord | null): Promise<void> {
    await this.requests.put('record', this.#liveRow(pool, record, live));
    await this.#charge(pool, live);
  }

  #liveRow(pool: string, record: BookingRecord, live: LiveRecord | null): Tables['record'] {
    const { seq, bookingId: booking } = record;
    const row = { team: this.teamId, pool, seq, booking, liveBooking: booking, live, record };
    return live?.turn ? { ...row, turnTier: live.turn.tier } : row;
  }

  async #charge(pool: string, live: LiveRecord | null): Promise<void> {
    for (const host of live?.hosts ?? []) {
      await this.requests.add('charge', { team: this.teamId, pool, host, seq: live!.seq, record: live! });
    }
  }

  async voidRecord(pool: string, seq: number): Promise<void> {
    const row = await this.requests.get('record', [this.teamId, pool, seq]);
    if (!row) return;
    const { liveBooking: _booking, turnTier: _tier, ...rest } = row;
    await this.requests.put('record', rest);
    for (const host of row.live?.hosts ?? []) await this.requests.delete('charge', [this.teamId, pool, host, seq]);
  }

  async enqueue(messages: readonly NewMessage[]): Promise<void> {
    for (const { due, ...message } of messages) {
      if (this.#messages)
        await this.requests.add('outbox', { team: this.teamId, ...message, ...(due !== undefined && { due }) });
      else if (message.kind === TELLING) await this.requests.add('outbox', { team: this.teamId, ...message });
    }
  }

  async changeMessage({ seq, payload }: Pick<OutboxRow, 'seq' | 'payload'>): Promise<void> {
    const row = await this.requests.get('outbox', seq);
    if (row?.team === this.teamId) await this.requests.put('outbox', { ...row, payload });
  }

  async settleMessages(seqs: readonly number[]): Promise<void> {
    for (const seq of seqs) {
      const row = await this.requests.get('outbox', seq);
      if (row?.team !== this.teamId) continue;
      const { due: _due, ...settled } = row;
      await this.requests.put('outbox', settled);
    }
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
    const key = JSON.stringify([document.kind, document.id]);
    const row = { ...document, team: this.teamId };
    if (this.#read.has(key)) await this.requests.put('document', row);
    else await this.requests.add('document', row);
    this.#read.add(key);
    this.changes.document(document.kind);
  }

  async removeDocument(kind: string, id: string): Promise<void> {
    await this.requests.delete('document', [this.teamId, kind, id]);
    this.changes.document(kind);
  }

  async removeDocuments(ended: EndedDocuments): Promise<number> {
    const { range } = documentsListed(this.teamId, ended);
    const removed = await this.requests.deleteBy('document', ended.ref === undefined ? 'at' : 'ref', range);
    if (removed > 0) this.changes.document(ended.kind);
    return removed;
  }

  /** Deletes everything of the team. */
  async forget(): Promise<void> {
    for (const table of TABLES) {
      if (table === 'outbox') await this.requests.deleteBy(table, 'team', under(this.teamId));
      else if (table === 'team' || table === 'config') await this.requests.delete(table, this.teamId);
      else await this.requests.delete(table, under(this.teamId));
    }
    this.changes.anything();
  }
}
