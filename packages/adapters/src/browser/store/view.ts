import {
  LONGEST_BUFFER,
  type BookingRow,
  type BookingTypeConfig,
  type HostConfig,
  type HostTimeQuery,
  type OutboxRow,
  type StoreView,
  type TakenTime,
  type TeamConfig,
} from '@team-booking/engine';
import { IndexedDbLedger } from './ledger.ts';
import { between, under, type Requests } from './requests.ts';

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

  async startsOfType({ type, from, to, now }: { type: string; from: number; to: number; now: number }) {
    const rows = await this.requests.all('hostTime', between([this.teamId, type], from, to), 'type');
    const live = rows.filter(({ until }) => until === null || until > now);
    return [...new Map(live.map(({ booking, start }) => [booking, { booking, start }])).values()];
  }

  async expired(now: number): Promise<BookingRow[]> {
    const range = IDBKeyRange.bound([this.teamId, -Infinity], [this.teamId, now, []]);
    return (await this.requests.all('booking', range, 'waiting')).map(({ row }) => row);
  }

  async outbox(after?: number): Promise<OutboxRow[]> {
    const range =
      after === undefined ? under(this.teamId) : IDBKeyRange.bound([this.teamId, after], [this.teamId, []], true);
    const rows = await this.requests.all('outbox', range, 'team');
    return rows.map(({ seq, booking, kind, payload, createdAt }) => ({ seq, booking, kind, payload, createdAt }));
  }
}
