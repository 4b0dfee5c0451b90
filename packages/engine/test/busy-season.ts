import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Booking, Refusal } from '@team-booking/contract';
import type { PoolEvent } from '@team-booking/core/assignment';
import type { HostBusy } from '../src/availability/busy.ts';
import type { Backend } from '../src/booking/backend.ts';
import { book } from '../src/booking/book.ts';
import { cancel } from '../src/booking/cancel.ts';
import { reassign } from '../src/booking/reassign.ts';
import { reschedule } from '../src/booking/reschedule.ts';
import { SecretKey } from '../src/crypto/secret-key.ts';
import type { Store } from '../src/store/store.ts';
import { configureTeam } from '../src/team/configure.ts';
import { HostIds } from '../src/team/host-ids.ts';
import { readTeam } from '../src/team/read-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { host, type } from '../src/testing/sample-team.ts';
import { MINUTE } from '@team-booking/core/time';

const NOW = Date.UTC(2026, 5, 15, 6);
/** Half hours of the working days of eight weeks. */
const SLOTS = Array.from(
  { length: 56 * 16 },
  (_, i) => NOW + (Math.floor(i / 16) * 24 + 27) * 3_600_000 + (i % 16) * 30 * MINUTE,
)
  .filter((start) => new Date(start).getUTCDay() % 6 !== 0)
  .filter((start) => start < NOW + 55 * 86_400_000);

const HOSTS = ['a', 'b', 'c', 'd', 'e'];
const member = (id: string) => ({
  host: id,
  weight: 1 + (HOSTS.indexOf(id) % 3),
  priority: id === 'e' ? 2 : 1,
});
const SETTINGS = {
  name: 'Team',
  hosts: HOSTS.map((id) => host(id)),
  bookingTypes: [
    type('call', 'round-robin', HOSTS.map(member)),
    {
      ...type('panel', 'panel', []),
      hosts: undefined,
      groups: [
        { need: 1, hosts: ['a', 'b'].map(member) },
        { need: 2, hosts: ['b', 'c', 'd', 'e'].map(member) },
      ],
    },
  ],
} as unknown as TeamSettings;

interface Live {
  readonly booking: Booking;
  readonly slug: string;
  readonly start: number;
  readonly hosts: readonly string[];
}

/**
 * A season of a team that is made through the verbs of the server, with what happened written down beside it in the words of
 * `replay`. The same seed makes the same season.
 */
export class BusySeason {
  readonly team = 'team';
  /** What happened to the pool of each booking type. Moves that kept their hosts decided nothing. */
  readonly events: Readonly<Record<string, PoolEvent[]>> = { call: [], panel: [] };
  readonly live = new Map<string, Live>();
  readonly #backend: Backend;
  readonly #busy: ReadonlyMap<string, ReadonlySet<number>>;
  #state: number;

  constructor(store: Store, seed: number) {
    this.#state = seed;
    this.#busy = new Map(HOSTS.map((id) => [id, new Set(SLOTS.filter(() => this.#chance(0.2)))]));
    const key = new SecretKey(Buffer.alloc(32, 7));
    const { team } = this;
    const busy = (hosts: readonly string[], from: number, to: number) => this.#calendars(hosts, from, to);
    this.#backend = { store, team, busy, key, hostIds: new HostIds(key, team), publicUrl: 'https://book.example' };
  }

  /** Makes bookings, and changes some of them in every way there is. */
  async make(bookings: number): Promise<void> {
    const read = readTeam(SETTINGS);
    assert.ok(read.ok, JSON.stringify(read));
    await configureTeam(this.#backend.store, read.team, NOW);
    for (let made = 0; made < bookings;) {
      if (await this.#book()) made++;
      if (this.#chance(0.14)) await this.#cancel();
      if (this.#chance(0.14)) await this.#reassign();
      if (this.#chance(0.14)) await this.#reschedule();
    }
  }

  async #book(): Promise<boolean> {
    const slug = this.#chance(0.8) ? 'call' : 'panel';
    const start = this.#of(SLOTS);
    const free = this.#free(start);
    const asked = slug === 'call' && this.#chance(0.1) ? this.#of(HOSTS) : null;
    const request = {
      bookingType: slug,
      start: new Date(start).toISOString(),
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example' },
      ...(asked !== null && { host: asked }),
    };
    const booking = await unlessRefused(book(this.#backend, request, this.#keyed('book'), NOW));
    if (!booking) return false;
    const { id } = booking;
    this.#events(slug).push(asked === null ? { op: 'book', id, free } : { op: 'requested', id, host: asked, free });
    this.#keep(slug, booking);
    return true;
  }

  async #cancel(): Promise<void> {
    const { booking, slug } = this.#of([...this.live.values()]);
    const { id } = booking;
    await cancel(this.#backend, accessTo(booking), {}, this.#keyed(`cancel ${id}`), NOW);
    this.#events(slug).push({ op: 'cancel', id });
    this.live.delete(id);
  }

  async #reassign(): Promise<void> {
    const { booking, slug, start, hosts } = this.#of([...this.live.values()]);
    const { id } = booking;
    const from = this.#of(hosts);
    const others = HOSTS.filter((other) => !hosts.includes(other));
    const to = this.#chance(0.4) ? this.#of(others) : undefined;
    const seat = { id, from, ...(to !== undefined && { to }) };
    const row = await unlessRefused(reassign(this.#backend, seat, this.#keyed(`reassign ${id}`), NOW));
    if (!row) return;
    const free = this.#free(start, id).filter((other) => other !== from);
    this.#events(slug).push({ op: 'reassign', ...seat, free });
    this.live.set(id, { booking, slug, start, hosts: row.state.hosts });
  }

  async #reschedule(): Promise<void> {
    const { booking, slug } = this.#of([...this.live.values()]);
    const { id } = booking;
    const start = this.#of(SLOTS);
    const free = this.#free(start, id);
    const requested = this.#of([{}, { anyone: true }, slug === 'call' ? { host: this.#of(HOSTS) } : { anyone: true }]);
    const request = { start: new Date(start).toISOString(), ...requested };
    const keyed = this.#keyed(`reschedule ${id}`);
    const moved = await unlessRefused(reschedule(this.#backend, accessTo(booking), request, keyed, NOW));
    if (!moved) return;
    const { hosts } = this.live.get(id)!;
    if ('anyone' in requested) this.#events(slug).push({ op: 'reschedule', id, free, anyone: true });
    // There is no word for a move to a named host: it gives the old turn back and asks for them.
    if ('host' in requested && !hosts.includes(requested.host)) {
      this.#events(slug).push({ op: 'cancel', id }, { op: 'requested', id, host: requested.host, free });
    }
    this.#keep(slug, moved);
  }

  #keep(slug: string, booking: Booking): void {
    const hosts = booking.hosts.map(({ id }) => id);
    this.live.set(booking.id, { booking, slug, start: Date.parse(booking.start), hosts });
  }

  #events(slug: string): PoolEvent[] {
    return this.events[slug]!;
  }

  /** Who is free at a time by what was written down, `except` not being counted. */
  #free(start: number, except?: string): string[] {
    const taken = new Set<string>();
    for (const one of this.live.values()) {
      if (one.start === start && one.booking.id !== except) for (const id of one.hosts) taken.add(id);
    }
    return HOSTS.filter((id) => !taken.has(id) && !this.#busy.get(id)!.has(start));
  }

  #calendars(hosts: readonly string[], from: number, to: number): ReadonlyMap<string, HostBusy> {
    const near = SLOTS.filter((start) => start < to && start + 30 * MINUTE > from);
    const busy = (id: string) =>
      near.filter((start) => this.#busy.get(id)!.has(start)).map((start) => ({ start, end: start + 30 * MINUTE }));
    return new Map(hosts.map((id) => [id, { state: 'fresh', asOf: NOW, busy: busy(id) }]));
  }

  #keyed(route: string) {
    return { route, key: randomUUID(), body: 'any' };
  }

  #next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  #chance(p: number): boolean {
    return this.#next() < p;
  }

  #of<T>(list: readonly T[]): T {
    return list[Math.floor(this.#next() * list.length)]!;
  }
}

const accessTo = ({ id, manage }: Booking) => ({ id, token: manage.token });

/** What a verb made, or `null` if it was refused: the time is taken, or the host has no seat there. */
async function unlessRefused<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'slot-taken' || error.code === 'invalid')) return null;
    throw error;
  }
}
