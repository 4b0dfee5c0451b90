import type { BalancesOverTime } from '@team-booking/contract/team';
import { BOOKING } from '@team-booking/core/assignment';
import type { StoredRecord } from '../store/ledger-rows.ts';

/** What decisions gave to whom, and what would have been fair. */
export class Shares {
  readonly #hosted = new Map<string, number>();
  readonly #owed = new Map<string, number>();

  /** Adds a decision; one that no longer counts, or none, changes nothing. */
  add(stored: StoredRecord | undefined): void {
    if (!stored?.live || stored.record.kind === 'fixed') return;
    const { record } = stored;
    const chosen = record.kind === 'panel' ? record.chosen : [record.chosen];
    for (const host of chosen) this.#hosted.set(host, (this.#hosted.get(host) ?? 0) + 1);
    for (const { host, amount } of record.entries) this.#owed.set(host, (this.#owed.get(host) ?? 0) + amount);
  }

  /** Who got any, or is owed something. */
  get hosts(): readonly string[] {
    return [...new Set([...this.#hosted.keys(), ...this.#owed.keys()])];
  }

  /** What a host got. A booking that was shared with nobody was theirs alone, and fair. */
  of(host: string): BalancesOverTime['shares'][number] {
    const hosted = this.#hosted.get(host) ?? 0;
    return { hosted, fair: hosted * BOOKING + (this.#owed.get(host) ?? 0) };
  }
}
