import type { StudiedHost } from './rule.ts';

/** Bookings that a host may be owed by what is taken back from them: see "cancelled" in docs/fairness.md. */
export const MOST_OWED_BY_REFUND = 2;

/** Where a ledger begins. */
export interface LedgerStart {
  /** What a refund may leave a host owed; what is beyond goes to the others, in equal parts. `Infinity`: all of it is theirs. */
  readonly mostOwed: number;
  /** What hosts are due already. Default: nothing. */
  readonly due?: readonly number[];
}

/**
 * Follows what hosts get and what is fair: of a booking, each host who could have taken it is due their weight's part. A
 * booking that is cancelled or taken from its host never was, up to what a host may be owed by it. It is reckoned here, apart
 * from all rules and in the same way for each of them.
 */
export class Ledger {
  readonly #hosts: readonly StudiedHost[];
  readonly #mostOwed: number;
  readonly #due: number[];
  readonly #present: Set<number>;
  readonly #bookings = new Map<number, { host: number; free: readonly number[] }>();

  constructor(hosts: readonly StudiedHost[], { mostOwed, due = hosts.map(() => 0) }: LedgerStart) {
    this.#hosts = hosts;
    this.#mostOwed = mostOwed;
    this.#due = [...due];
    this.#present = new Set(hosts.flatMap(({ present }, host) => (present ? [host] : [])));
  }

  /** By host, what they are due less what they got. */
  get due(): readonly number[] {
    return this.#due;
  }

  get deviation(): number {
    return this.#due.reduce((most, due) => Math.max(most, Math.abs(due)), 0);
  }

  joined(host: number): void {
    this.#present.add(host);
  }

  booked(id: number, host: number, free: readonly number[]): void {
    this.#bookings.set(id, { host, free });
    this.#post(host, free, 1);
  }

  cancelled(id: number): void {
    const booking = this.#bookings.get(id);
    if (!booking) return;
    this.#bookings.delete(id);
    const before = this.#due[booking.host]!;
    this.#post(booking.host, booking.free, -1);
    this.#handOn(booking.host, this.#due[booking.host]! - Math.max(before, this.#mostOwed));
  }

  hostOf(id: number): number | null {
    return this.#bookings.get(id)?.host ?? null;
  }

  /** How many of all live bookings each host has. */
  counts(): number[] {
    const counts = this.#hosts.map(() => 0);
    for (const { host } of this.#bookings.values()) counts[host]!++;
    return counts;
  }

  #post(host: number, free: readonly number[], sign: 1 | -1): void {
    const weights = free.reduce((sum, other) => sum + this.#hosts[other]!.weight, 0);
    for (const other of free) this.#due[other]! += (sign * this.#hosts[other]!.weight) / weights;
    this.#due[host]! -= sign;
  }

  #handOn(from: number, surplus: number): void {
    const others = [...this.#present].filter((other) => other !== from);
    if (surplus <= 0 || others.length === 0) return;
    this.#due[from]! -= surplus;
    for (const other of others) this.#due[other]! += surplus / others.length;
  }
}
