import type { BusyTimes, HostBusy } from '@team-booking/engine';
import type { Interval } from '@team-booking/core/intervals';

/** The hosts' own calendars, as the servers know them. */
export class Calendars {
  readonly #busy = new Map<string, Interval[]>();
  readonly #failing = new Set<string>();

  /** What the engine asks. */
  readonly times: BusyTimes = (hosts, from, to) => {
    const known = new Map<string, HostBusy>();
    for (const host of hosts) {
      if (this.#failing.has(host)) known.set(host, { state: 'closed' });
      else {
        const busy = this.busy(host).filter(({ start, end }) => start < to && from < end);
        known.set(host, { state: 'fresh', asOf: Number.MAX_SAFE_INTEGER, busy });
      }
    }
    return known;
  };

  busy(host: string): readonly Interval[] {
    return this.#busy.get(host) ?? [];
  }

  isFailing(host: string): boolean {
    return this.#failing.has(host);
  }

  fill(host: string, times: readonly Interval[]): void {
    this.#busy.set(host, [...this.busy(host), ...times]);
  }

  clear(host: string): void {
    this.#busy.delete(host);
  }

  fail(host: string): void {
    this.#failing.add(host);
  }

  comeBack(host: string): void {
    this.#failing.delete(host);
  }
}
