import type { Course, Rule, StudiedHost } from './rule.ts';

// What others do, as far as it is published. All of them forget that a cancelled booking counted; when somebody was last
// chosen they remember.

/** What a rule of this file knows when it chooses. */
interface Past {
  readonly hosts: readonly StudiedHost[];
  /** Who is in the pool. */
  readonly present: readonly boolean[];
  /** Live bookings by host. */
  readonly counts: readonly number[];
  /** Number of the latest live booking by host, −1 if there is none. */
  readonly latest: readonly number[];
  /** Whom the booking before went to, −1 if there was none. */
  readonly previous: number;
  /** Bookings so far, cancelled ones too. */
  readonly booked: number;
}

/** A rule with a memory of numbers of its own, one a host. */
interface Peer {
  readonly name: string;
  choose(past: Past, free: readonly number[], memory: number[]): number;
  joined?(past: Past, host: number, memory: number[]): void;
  cancelled?(past: Past, chosen: number, free: readonly number[], memory: number[]): void;
}

/** The first free host after the one of the booking before. */
const strictRotation: Peer = {
  name: 'strict rotation',
  choose: ({ previous }, free) => free.find((host) => host > previous) ?? free[0]!,
};

const leastRecent = ({ latest }: Past, free: readonly number[]): number =>
  free.reduce((first, host) => (latest[host]! < latest[first]! ? host : first));

/** The host whose last booking was made longest ago; who has none comes first. */
const leastRecentlyBooked: Peer = { name: 'least recently booked', choose: leastRecent };

/** The host with the fewest bookings for their weight. */
const fewestPerWeight: Peer = {
  name: 'fewest per weight',
  choose({ counts, hosts }, free) {
    const load = (host: number): number => counts[host]! / hosts[host]!.weight;
    return free.reduce((least, host) => (load(host) < load(least) ? host : least));
  },
};

/** Everybody who is free gains their weight, the one with most is chosen and loses what all have gained; see nginx. */
const smoothWeighted: Peer = {
  name: 'smooth weighted round robin',
  choose({ hosts }, free, current) {
    for (const host of free) current[host]! += hosts[host]!.weight;
    const chosen = free.reduce((best, host) => (current[host]! > current[best]! ? host : best));
    current[chosen]! -= weightOf(hosts, free);
    return chosen;
  },
  cancelled({ hosts }, chosen, free, current) {
    for (const host of free) current[host]! -= hosts[host]!.weight;
    current[chosen]! += weightOf(hosts, free);
  },
};

/**
 * Cal.com's weights as published: the host who lacks most of their part of all bookings, then the least recently booked.
 * A host who joins starts with as many bookings as their weight would have brought them.
 *
 * @param month requests after which counts begin anew; Infinity: never
 */
const calWeights = (month: number): Peer => {
  const counted = ({ counts }: Past, host: number, memory: readonly number[]): number => counts[host]! + memory[host]!;
  const everybody = ({ present }: Past): number[] => present.flatMap((here, host) => (here ? [host] : []));
  const total = (past: Past, memory: readonly number[]): number =>
    everybody(past).reduce((sum, host) => sum + counted(past, host, memory), 0);
  return {
    name: month === Infinity ? 'Cal.com weights' : 'Cal.com weights, monthly',
    choose(past, free, memory) {
      if (past.booked % month === 0) for (const host of memory.keys()) memory[host] = -past.counts[host]!;
      const all = total(past, memory);
      const weights = weightOf(past.hosts, everybody(past));
      const lacks = (host: number): number => (all * past.hosts[host]!.weight) / weights - counted(past, host, memory);
      const most = Math.max(...free.map(lacks));
      return leastRecent(
        past,
        free.filter((host) => lacks(host) > most - 1e-9),
      );
    },
    joined(past, host, memory) {
      const others = everybody(past).filter((other) => other !== host);
      const all = others.reduce((sum, other) => sum + counted(past, other, memory), 0);
      memory[host] = (all / weightOf(past.hosts, others)) * past.hosts[host]!.weight - past.counts[host]!;
    },
  };
};

const weightOf = (hosts: readonly StudiedHost[], of: readonly number[]): number =>
  of.reduce((sum, host) => sum + hosts[host]!.weight, 0);

/** A month of ten requests on each of 22 working days. */
const MONTH = 220;

export const peers: readonly Rule[] = [
  strictRotation,
  leastRecentlyBooked,
  fewestPerWeight,
  smoothWeighted,
  calWeights(Infinity),
  calWeights(MONTH),
].map((peer) => ({ name: peer.name, start: (hosts) => new PeerCourse(peer, hosts) }));

class PeerCourse implements Course, Past {
  readonly hosts: readonly StudiedHost[];
  readonly present: boolean[];
  readonly counts: number[];
  readonly latest: number[];
  previous = -1;
  booked = 0;
  readonly #peer: Peer;
  #memory: number[];
  #live: Map<number, { host: number; free: readonly number[] }>;

  constructor(peer: Peer, hosts: readonly StudiedHost[]) {
    this.#peer = peer;
    this.hosts = hosts;
    this.present = hosts.map(({ present }) => present);
    this.counts = hosts.map(() => 0);
    this.latest = hosts.map(() => -1);
    this.#memory = hosts.map(() => 0);
    this.#live = new Map();
  }

  book(id: number, free: readonly number[]): number {
    const host = this.#peer.choose(this, free, this.#memory);
    this.#live.set(id, { host, free });
    this.previous = host;
    this.counts[host]!++;
    this.latest[host] = this.booked++;
    return host;
  }

  cancel(id: number): void {
    const booking = this.#live.get(id);
    if (!booking) return;
    const { host, free } = booking;
    this.#live.delete(id);
    this.counts[host]!--;
    this.#peer.cancelled?.(this, host, free, this.#memory);
  }

  reassign(id: number, free: readonly number[]): number | null {
    const booking = this.#live.get(id);
    const others = free.filter((host) => host !== booking?.host);
    if (!booking || others.length === 0) return null;
    this.cancel(id);
    return this.book(id, others);
  }

  join(host: number): void {
    this.present[host] = true;
    this.#peer.joined?.(this, host, this.#memory);
  }

  balances(): null {
    return null;
  }

  copy(): Course {
    const copy = new PeerCourse(this.#peer, this.hosts);
    this.hosts.forEach((_, i) => {
      copy.present[i] = this.present[i]!;
      copy.counts[i] = this.counts[i]!;
      copy.latest[i] = this.latest[i]!;
    });
    copy.previous = this.previous;
    copy.booked = this.booked;
    copy.#memory = [...this.#memory];
    copy.#live = new Map(this.#live);
    return copy;
  }
}
