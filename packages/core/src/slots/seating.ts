import { compareIds } from '../availability/compare-ids.ts';
import type { HostId } from '../availability/host.ts';

/** Seats of a slot and who may sit in them (rule 7). */
export interface Group<Id extends HostId = string> {
  /** How many of the hosts take part, at least 1; `"all"` for every one of them. */
  readonly need: number | 'all';
  /** Ids; without any the group can never be filled. */
  readonly hosts: readonly Id[];
}

/**
 * Decides whether free hosts fill all groups at once, a host sitting once even if several groups list them.
 *
 * Sets of hosts are words of 32 bits, host `i` of {@link hosts} being bit `i & 31` of word `i >> 5`.
 */
export class Seating<Id extends HostId> {
  /** Every host of any group once, ids sorted. */
  readonly hosts: readonly Id[];
  /** Words a set of hosts takes. */
  readonly words: number;
  readonly #groups: readonly { need: number; mask: Int32Array }[];
  readonly #overlapping: boolean;
  /** The group each host sits in, or −1. Reused by the next call, as neighbouring slots have similar answers. */
  readonly #seats: Int16Array;

  constructor(groups: readonly Group<Id>[]) {
    const sets = groups.map(({ hosts }) => new Set(hosts));
    this.hosts = [...new Set(groups.flatMap(({ hosts }) => hosts))].sort(compareIds);
    this.words = Math.max(1, Math.ceil(this.hosts.length / 32));
    this.#overlapping = sets.reduce((sum, { size }) => sum + size, 0) > this.hosts.length;
    this.#seats = new Int16Array(this.hosts.length).fill(-1);
    this.#groups = groups.map(({ need }, g) => ({
      // An empty set of hosts is a constraint that cannot be met, never "no constraint".
      need: sets[g]!.size === 0 ? Infinity : need === 'all' ? sets[g]!.size : need,
      mask: this.set(sets[g]!),
    }));
  }

  /** Hosts as a set; those of no group are left out. */
  set(hosts: ReadonlySet<Id>): Int32Array {
    const set = new Int32Array(this.words);
    for (const [i, id] of this.hosts.entries()) if (hosts.has(id)) set[i >> 5]! |= 1 << (i & 31);
    return set;
  }

  /** The ids of the set that starts at word `at`. */
  ids(sets: Int32Array, at = 0): Id[] {
    const ids: Id[] = [];
    for (let word = 0; word < this.words; word++) {
      for (let rest = sets[at + word]!; rest !== 0; rest &= rest - 1)
        ids.push(this.hosts[word * 32 + 31 - Math.clz32(rest & -rest)]!);
    }
    return ids;
  }

  /** Whether the hosts of the set that starts at word `at` fill all groups. */
  fits(sets: Int32Array, at = 0): boolean {
    for (const { need, mask } of this.#groups) {
      let found = 0;
      for (let word = 0; word < this.words; word++) found += bitCount(sets[at + word]! & mask[word]!);
      if (found < need) return false;
    }
    return this.#groups.length > 0 && (!this.#overlapping || this.#seatAll(sets, at));
  }

  /** A maximum matching of groups and hosts, starting from the previous one. */
  #seatAll(sets: Int32Array, at: number): boolean {
    const seated = this.#groups.map(() => 0);
    for (const [host, group] of this.#seats.entries()) {
      if (group < 0) continue;
      if (has(sets, at, host)) seated[group]!++;
      else this.#seats[host] = -1;
    }
    return this.#groups.every(({ need }, group) => {
      while (seated[group]! < need) {
        if (!this.#seatOne(group, sets, at, new Set())) return false;
        seated[group]!++;
      }
      return true;
    });
  }

  /** Seats one more host in a group, moving others to another of their groups if necessary (an augmenting path). */
  #seatOne(group: number, sets: Int32Array, at: number, asked: Set<number>): boolean {
    const { mask } = this.#groups[group]!;
    for (let host = 0; host < this.hosts.length; host++) {
      if (asked.has(host) || !has(mask, 0, host) || !has(sets, at, host)) continue;
      const seat = this.#seats[host]!;
      if (seat === group) continue;
      asked.add(host);
      if (seat < 0 || this.#seatOne(seat, sets, at, asked)) {
        this.#seats[host] = group;
        return true;
      }
    }
    return false;
  }
}

/** Whether free hosts fill all groups at once, each host sitting once (rule 7). */
export function canSeat<Id extends HostId>(groups: readonly Group<Id>[], freeHosts: Iterable<Id>): boolean {
  const seating = new Seating(groups);
  return seating.fits(seating.set(new Set(freeHosts)));
}

function has(sets: Int32Array, at: number, host: number): boolean {
  return ((sets[at + (host >> 5)]! >>> (host & 31)) & 1) === 1;
}

function bitCount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
