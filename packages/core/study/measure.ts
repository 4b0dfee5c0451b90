import type { Scenario, StudiedEvent } from './families.ts';
import { Ledger, MOST_OWED_BY_REFUND } from './ledger.ts';
import type { Course, Rule, StudiedHost } from './rule.ts';

/** How a rule did in a scenario, in bookings. */
export interface Measured {
  /** The most that any host was ever away from their fair share, at any time. */
  readonly deviation: number;
  /** The same if every refund went to its host alone, however much they are owed already. */
  readonly unlimited: number;
  /** The most bookings in a row for one host while others were free as well. */
  readonly run: number;
  /** At the end, the most that any host was away from their weight's part of all bookings, free or not. */
  readonly totals: number;
  /** The most the rule ever owed a host, or they it, by its own reckoning; 0 if it does not reckon. */
  readonly balance: number;
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
  const ledger = new Ledger(hosts, { mostOwed: MOST_OWED_BY_REFUND });
  const unlimited = new Ledger(hosts, { mostOwed: Infinity });
  const present = hosts.map((host) => host.present);
  const since = new Map<number, readonly boolean[]>();
  let deviation = 0;
  let without = 0;
  let balance = 0;
  let run = 0;
  let row = { host: -1, length: 0 };
  for (const event of events) {
    const host = apply(course, [ledger, unlimited], event);
    if (event.op === 'join') present[event.host] = true;
    if (event.op === 'book' && host !== null) {
      since.set(event.id, [...present]);
      if (event.free.length > 1) {
        row = { host, length: row.host === host ? row.length + 1 : 1 };
        run = Math.max(run, row.length);
      }
    }
    deviation = Math.max(deviation, ledger.deviation);
    without = Math.max(without, unlimited.deviation);
    for (const owed of course.balances() ?? []) balance = Math.max(balance, Math.abs(owed));
    each(ledger.deviation);
  }
  return { deviation, unlimited: without, run, totals: totalsOff(hosts, ledger, since), balance };
}

function apply(course: Course, ledgers: readonly [Ledger, Ledger], event: StudiedEvent): number | null {
  switch (event.op) {
    case 'book': {
      const host = course.book(event.id, event.free);
      for (const ledger of ledgers) ledger.booked(event.id, host, event.free);
      return host;
    }
    case 'cancel':
      course.cancel(event.id);
      for (const ledger of ledgers) ledger.cancelled(event.id);
      return null;
    case 'reassign': {
      const old = ledgers[0].hostOf(event.id);
      const host = course.reassign(event.id, event.free);
      if (old === null || host === null) return null;
      const others = event.free.filter((other) => other !== old);
      for (const ledger of ledgers) {
        ledger.cancelled(event.id);
        ledger.booked(event.id, host, others);
      }
      return host;
    }
    case 'join':
      course.join(event.host);
      for (const ledger of ledgers) ledger.joined(event.host);
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
