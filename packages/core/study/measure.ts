import type { Scenario, StudiedEvent } from './families.ts';
import type { Course, Rule, StudiedHost } from './rule.ts';

/** How a rule did in a scenario, in bookings. */
export interface Measured {
  /** The most that any host was ever away from his fair share, at any time. */
  readonly deviation: number;
  /** The most bookings in a row for one host while others were free as well. */
  readonly run: number;
  /** At the end, the most that any host was away from his weight's part of all bookings, whether he was free or not. */
  readonly totals: number;
  /** The most the rule ever owed a host, or he it, by its own reckoning; 0 if it does not reckon. */
  readonly balance: number;
}

/**
 * Follows what hosts get and what is fair: of a booking, each host who could have taken it is due his weight's part. A
 * booking that is cancelled or taken from its host never was. It is reckoned here, in the same way for all rules.
 */
export class Ledger {
  readonly #hosts: readonly StudiedHost[];
  readonly #due: number[];
  readonly #bookings = new Map<number, { host: number; free: readonly number[] }>();

  constructor(hosts: readonly StudiedHost[], due: readonly number[] = hosts.map(() => 0)) {
    this.#hosts = hosts;
    this.#due = [...due];
  }

  /** By host, what he is due less what he got. */
  get due(): readonly number[] {
    return this.#due;
  }

  get deviation(): number {
    return this.#due.reduce((most, due) => Math.max(most, Math.abs(due)), 0);
  }

  booked(id: number, host: number, free: readonly number[]): void {
    this.#bookings.set(id, { host, free });
    this.#post(host, free, 1);
  }

  cancelled(id: number): void {
    const booking = this.#bookings.get(id);
    if (!booking) return;
    this.#bookings.delete(id);
    this.#post(booking.host, booking.free, -1);
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
}

/**
 * Lets a rule choose in a scenario.
 *
 * @param each is told the deviation after every event
 */
export function measure(
  rule: Rule,
  { hosts, events }: Scenario,
  each: (deviation: number) => void = () => {},
): Measured {
  const course = rule.start(hosts);
  const ledger = new Ledger(hosts);
  const present = hosts.map((host) => host.present);
  const since = new Map<number, readonly boolean[]>();
  let deviation = 0;
  let balance = 0;
  let run = 0;
  let row = { host: -1, length: 0 };
  for (const event of events) {
    const host = apply(course, ledger, event);
    if (event.op === 'join') present[event.host] = true;
    if (event.op === 'book' && host !== null) {
      since.set(event.id, [...present]);
      if (event.free.length > 1) {
        row = { host, length: row.host === host ? row.length + 1 : 1 };
        run = Math.max(run, row.length);
      }
    }
    deviation = Math.max(deviation, ledger.deviation);
    for (const owed of course.balances() ?? []) balance = Math.max(balance, Math.abs(owed));
    each(ledger.deviation);
  }
  return { deviation, run, totals: totalsOff(hosts, ledger, since), balance };
}

function apply(course: Course, ledger: Ledger, event: StudiedEvent): number | null {
  switch (event.op) {
    case 'book': {
      const host = course.book(event.id, event.free);
      ledger.booked(event.id, host, event.free);
      return host;
    }
    case 'cancel':
      course.cancel(event.id);
      ledger.cancelled(event.id);
      return null;
    case 'reassign': {
      const old = ledger.hostOf(event.id);
      const host = course.reassign(event.id, event.free);
      if (old === null || host === null) return null;
      ledger.cancelled(event.id);
      const others = event.free.filter((other) => other !== old);
      ledger.booked(event.id, host, others);
      return host;
    }
    case 'join':
      course.join(event.host);
      return null;
  }
}

function totalsOff(
  hosts: readonly StudiedHost[],
  ledger: Ledger,
  since: ReadonlyMap<number, readonly boolean[]>,
): number {
  const counts = ledger.counts();
  const parts = hosts.map(() => 0);
  for (const [id, present] of since) {
    if (ledger.hostOf(id) === null) continue;
    const weights = hosts.reduce((sum, { weight }, host) => (present[host] ? sum + weight : sum), 0);
    hosts.forEach(({ weight }, host) => (parts[host]! += present[host] ? weight / weights : 0));
  }
  return Math.max(...hosts.map((_, host) => Math.abs(counts[host]! - parts[host]!)));
}
