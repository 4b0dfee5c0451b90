import {
  LONGEST_BUFFER,
  type BookingRow,
  type BookingsQuery,
  type BookingTypeConfig,
  type DocumentQuery,
  type EndedDocuments,
  type HostConfig,
  type HostTime,
  type HostTimeQuery,
  type LatestMessages,
  type OutboxRow,
  type StoredDocument,
  type StoreView,
  type TakenTime,
  type TeamConfig,
} from '@team-booking/engine';
import { IndexedDbLedger } from './ledger.ts';
import { bookingsListed, documentsListed } from './lists.ts';
import { between, under, type Requests } from './requests.ts';
import type { Tables } from './tables.ts';

/** Memoised configurations by revision, which is a digest of the content. */
export type ConfigCache = Map<string, TeamConfig>;

const LONGEST = LONGEST_BUFFER * 60_000;

/** Reads a team in IndexedDB. */
export class IndexedDbView extends IndexedDbLedger implements StoreView {
  readonly #cache: ConfigCache;

  constructor(requests: Requests, teamId: string, cache: ConfigCache) {
    super(requests, teamId);
    this.#cache = cache;
  }

  async team(): Promise<TeamConfig | null> {
    const row = await this.requests.get('team', this.teamId);
    if (!row) return null;
    let config = this.#cache.get(row.revision);
    if (!config) {
      config = (await this.requests.get('config', this.teamId))!.config;
      this.#cache.clear();
      this.#cache.set(row.revision, config);
    }
    return config;
  }

  async host(id: string): Promise<HostConfig | null> {
    const row = await this.requests.get('host', [this.teamId, id]);
    return row ? (row.active ? row.config : { ...row.config, active: false }) : null;
  }

  async bookingType(id: string): Promise<BookingTypeConfig | null> {
    return (await this.requests.get('bookingType', [this.teamId, id]))?.config ?? null;
  }

  async booking(id: string): Promise<BookingRow | null> {
    return (await this.requests.get('booking', [this.teamId, id]))?.row ?? null;
  }

  async bookings({ from, to }: { from: number; to: number }): Promise<BookingRow[]> {
    return (await this.requests.all('booking', between([this.teamId], from, to), 'start')).map(({ row }) => row);
  }

  async listBookings(query: BookingsQuery): Promise<BookingRow[]> {
    return (await this.requests.list('booking', bookingsListed(this.teamId, query), 'start')).map(({ row }) => row);
  }

  async hostTimes({ hosts, from, to, now }: HostTimeQuery): Promise<TakenTime[]> {
    const found = await Promise.all(hosts.map((host) => this.#around(host, from, to)));
    return found
      .flat()
      .filter(({ start, end, bufferBefore, bufferAfter, until }) => {
        const overlaps = end + bufferAfter * 60_000 > from && start - bufferBefore * 60_000 < to;
        return overlaps && (until === null || until > now);
      })
      .map(({ booking, host, start, end, bufferBefore, bufferAfter }) => ({
        booking,
        host,
        start,
        end,
        bufferBefore,
        bufferAfter,
      }));
  }

  /** Candidates for overlap: a host's times never overlap, so of those before the range only the last can reach into it. */
  async #around(host: string, from: number, to: number) {
    const first = from - LONGEST;
    const [before, within] = await Promise.all([
      this.requests.last('hostTime', between([this.teamId, host], -Infinity, first), 1),
      this.requests.all('hostTime', between([this.teamId, host], first, to + LONGEST)),
    ]);
    return [...before, ...within];
  }

  async timesOf(booking: string): Promise<HostTime[]> {
    const rows = await this.requests.all('hostTime', IDBKeyRange.only([this.teamId, booking]), 'booking');
    return rows.map(withoutTeam);
  }

  async startsOfType({ type, from, to, now }: { type: string; from: number; to: number; now: number }) {
    const rows = await this.requests.all('hostTime', between([this.teamId, type], from, to), 'type');
    const live = rows.filter(({ until }) => until === null || until > now);
    return [...new Map(live.map(({ booking, start }) => [booking, { booking, start }])).values()];
  }

  async countOfType({ type, from, now }: { type: string; from: number; now: number }): Promise<number> {
    const times = await this.requests.all('hostTime', between([this.teamId, type], from, Infinity), 'type');
    const booked = new Set(times.filter(({ until }) => until === null).map(({ booking }) => booking));
    // What ends by itself waits for approval or payment, or is held without a booking.
    const waiting = new Set(times.filter(({ until }) => until !== null && until > now).map(({ booking }) => booking));
    const rows = await Promise.all([...waiting].map((id) => this.booking(id)));
    return booked.size + rows.filter((row) => row !== null).length;
  }

  async expired(now: number): Promise<BookingRow[]> {
    const range = IDBKeyRange.bound([this.teamId, -Infinity], [this.teamId, now, []]);
    return (await this.requests.all('booking', range, 'waiting')).map(({ row }) => row);
  }

  async lapsedHolds(now: number): Promise<string[]> {
    const range = IDBKeyRange.bound([this.teamId, -Infinity], [this.teamId, now, []]);
    const ids = new Set((await this.requests.all('hostTime', range, 'until')).map(({ booking }) => booking));
    const rows = await Promise.all([...ids].map((id) => this.booking(id)));
    return [...ids].filter((_, i) => rows[i] === null);
  }

  async isOverdue(now: number): Promise<boolean> {
    const [expired, lapsed] = await Promise.all([this.expired(now), this.lapsedHolds(now)]);
    return expired.length > 0 || lapsed.length > 0;
  }

  async outbox(after?: number, limit?: number): Promise<OutboxRow[]> {
    const range =
      after === undefined ? under(this.teamId) : IDBKeyRange.bound([this.teamId, after], [this.teamId, []], true);
    return (await this.requests.list('outbox', { range, descending: false, limit }, 'team')).map(messageOf);
  }

  async latestMessages({ kind, before = Infinity, limit }: LatestMessages): Promise<OutboxRow[]> {
    const range = IDBKeyRange.bound([this.teamId], [this.teamId, before], true, true);
    const where = (message: Tables['outbox']) => message.kind === kind;
    return (await this.requests.list('outbox', { range, descending: true, where, limit }, 'team')).map(messageOf);
  }

  async messagesOf(booking: string): Promise<OutboxRow[]> {
    return (await this.requests.all('outbox', under(this.teamId, booking), 'booking')).map(messageOf);
  }

  async dueMessages(now: number, limit: number): Promise<OutboxRow[]> {
    const range = IDBKeyRange.bound([this.teamId, -Infinity], [this.teamId, now, []]);
    const rows = await this.requests.list('outbox', { range, descending: false, limit }, 'due');
    return rows.map(messageOf);
  }

  async document(kind: string, id: string): Promise<StoredDocument | null> {
    const row = await this.requests.get('document', [this.teamId, kind, id]);
    return row ? withoutTeam(row) : null;
  }

  async documents(query: DocumentQuery): Promise<StoredDocument[]> {
    const index = query.ref === undefined ? 'at' : 'ref';
    return (await this.requests.list('document', documentsListed(this.teamId, query), index)).map(withoutTeam);
  }

  async countDocuments(query: EndedDocuments): Promise<number> {
    const index = query.ref === undefined ? 'at' : 'ref';
    return (await this.requests.list('document', documentsListed(this.teamId, query), index)).length;
  }

  async documentKinds(): Promise<string[]> {
    const rows = await this.requests.all('document', under(this.teamId));
    return [...new Set(rows.map(({ kind }) => kind))].toSorted();
  }
}

function messageOf({ team: _team, due: _due, ...message }: Tables['outbox']): OutboxRow {
  return message;
}

function withoutTeam<Row extends { readonly team: string }>({ team: _team, ...row }: Row): Omit<Row, 'team'> {
  return row;
}
