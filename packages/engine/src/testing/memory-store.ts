import type { LiveRecord, Pool, StoredLedger } from '@team-booking/core/assignment';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import { HostTimeTaken } from '../store/errors.ts';
import type { BookingRecord, LedgerRange, StoredPosting, StoredRecord } from '../store/ledger-rows.ts';
import type { BookingRow, HostTime, KeptAnswer, OutboxRow, TakenTime } from '../store/rows.ts';
import type { HostTimeQuery, Store, StoreTransaction, StoreView } from '../store/store.ts';

/** What is stored of a team. Tables are replaced, never changed, so a reader keeps the state it began with. */
interface Tables {
  readonly team: TeamConfig | null;
  readonly hosts: ReadonlyMap<string, HostConfig>;
  readonly types: ReadonlyMap<string, BookingTypeConfig>;
  readonly bookings: ReadonlyMap<string, BookingRow>;
  readonly times: readonly HostTime[];
  readonly pools: ReadonlyMap<string, Pool>;
  readonly postings: readonly { readonly pool: string; readonly posting: StoredPosting }[];
  readonly records: readonly RecordRow[];
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly outbox: readonly OutboxRow[];
}

interface RecordRow extends StoredRecord {
  readonly pool: string;
  /** What later decisions need of the record. */
  readonly needed: LiveRecord | null;
}

const EMPTY: Tables = {
  team: null,
  hosts: new Map(),
  types: new Map(),
  bookings: new Map(),
  times: [],
  pools: new Map(),
  postings: [],
  records: [],
  answers: new Map(),
  outbox: [],
};

/** A store in memory, for tests and for trying the engine. It keeps every rule of {@link Store} except durability. */
export function memoryStore(): Store {
  const teams = new Map<string, Tables>();
  let writes: Promise<unknown> = Promise.resolve();
  return {
    read: async (team, work) => work(new MemoryView(teams.get(team) ?? EMPTY)),
    write(team, work) {
      const written = writes.then(async () => {
        const transaction = new MemoryTransaction(teams.get(team) ?? EMPTY);
        const result = await work(transaction);
        teams.set(team, transaction.tables);
        return result;
      });
      writes = written.catch(() => {});
      return written;
    },
    ping: async () => {},
    close: async () => void (await writes),
  };
}

class MemoryView implements StoreView {
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
    return found.toSorted((a, b) => a.state.start - b.state.start || (a.state.id < b.state.id ? -1 : 1));
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

  async startsOfType({ type, from, to, now }: { type: string; from: number; to: number; now: number }) {
    const found = this.#live(now).filter((time) => time.type === type && from <= time.start && time.start < to);
    return [...new Map(found.map(({ booking, start }) => [booking, { booking, start }])).values()];
  }

  #live(now: number): HostTime[] {
    return this.tables.times.filter(({ until }) => until === null || until > now);
  }

  async expired(now: number): Promise<BookingRow[]> {
    const waiting = [...this.tables.bookings.values()].filter((row) => expiryOf(row) <= now);
    return waiting.toSorted((a, b) => expiryOf(a) - expiryOf(b));
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
    return inRange(
      this.#recordsOf(pool).map(({ record, live }) => ({ record, live })),
      ({ record }) => record.seq,
      range,
    );
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

  async outbox(after = 0): Promise<OutboxRow[]> {
    return this.tables.outbox.filter(({ seq }) => seq > after);
  }
}

/** Those of a part of a ledger; `all` ascend. */
function inRange<Row>(
  all: readonly Row[],
  seqOf: (row: Row) => number,
  { after = 0, before = Infinity, descending = false, limit = Infinity }: LedgerRange,
): Row[] {
  const found = all.filter((row) => after < seqOf(row) && seqOf(row) < before);
  return (descending ? found.reverse() : found).slice(0, limit);
}

/** When a booking stops waiting; never if it does not wait. */
function expiryOf({ state }: BookingRow): number {
  return state.status === 'awaiting-approval' || state.status === 'awaiting-payment' ? state.expiresAt : Infinity;
}

class MemoryTransaction extends MemoryView implements StoreTransaction {
  #put(change: Partial<Tables>): void {
    this.tables = { ...this.tables, ...change };
  }

  async putTeam(team: TeamConfig): Promise<void> {
    const hosts = new Map([...this.tables.hosts, ...team.hosts.map((host) => [host.id, host] as const)]);
    const types = new Map([...this.tables.types, ...team.bookingTypes.map((type) => [type.id, type] as const)]);
    this.#put({ team, hosts, types });
  }

  /** The transaction already is the only writer. */
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
  }

  async takeTime(times: readonly HostTime[]): Promise<void> {
    for (const time of times) {
      const overlaps = ({ host, start, end }: HostTime): boolean =>
        host === time.host && start < time.end && time.start < end;
      if (this.tables.times.some(overlaps)) throw new HostTimeTaken();
      this.#put({ times: [...this.tables.times, time].toSorted((a, b) => a.start - b.start) });
    }
  }

  async releaseTime(booking: string): Promise<void> {
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
    const { records } = this.tables;
    if (records.some((row) => row.live && row.record.bookingId === record.bookingId)) {
      throw new Error(`Booking ${record.bookingId} has a live record already`);
    }
    this.#put({ records: [...records, { pool, record, live: true, needed }] });
  }

  async voidRecord(pool: string, seq: number): Promise<void> {
    const isIt = (row: RecordRow): boolean => row.pool === pool && row.record.seq === seq;
    this.#put({ records: this.tables.records.map((row) => (isIt(row) ? { ...row, live: false } : row)) });
  }

  async enqueue(messages: readonly Omit<OutboxRow, 'seq'>[]): Promise<void> {
    const { outbox } = this.tables;
    this.#put({ outbox: [...outbox, ...messages.map((message, i) => ({ ...message, seq: outbox.length + 1 + i }))] });
  }
}
