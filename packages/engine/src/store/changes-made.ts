import { ANYTHING, type StoreChanges } from './changes.ts';
import type { BookingRow, HostTime } from './rows.ts';
import { isTold } from './told-documents.ts';

/** Gathers what a transaction changes, for a store that tells of its commits. */
export class ChangesMade {
  readonly #times: HostTime[] = [];
  /** The type of each booking. */
  readonly #bookings = new Map<string, string>();
  readonly #documents = new Set<string>();
  #configured = false;
  #isKnown = true;

  /** The team's configuration was replaced. */
  configured(): void {
    this.#configured = true;
  }

  /** Time of hosts was taken or released. */
  hostTime(times: readonly HostTime[]): void {
    this.#times.push(...times);
  }

  /** A booking was added or changed. */
  booking({ state, type }: BookingRow): void {
    this.#bookings.set(state.id, type);
  }

  /** A document was added, changed or removed. */
  document(kind: string): void {
    if (isTold(kind)) this.#documents.add(kind);
  }

  /** Anything may have changed. */
  anything(): void {
    this.#isKnown = false;
  }

  /** Time that was taken or released so far. */
  get times(): readonly HostTime[] {
    return this.#times;
  }

  /** Ids of the types of the bookings that changed. */
  get types(): ReadonlySet<string> {
    return new Set(this.#bookings.values());
  }

  /** @returns `null` if there is nothing to tell */
  made(): StoreChanges | null {
    if (!this.#isKnown) return ANYTHING;
    const configured = this.#configured;
    if (this.#times.length + this.#bookings.size + this.#documents.size === 0 && !configured) return null;
    return {
      times: this.#times,
      hosts: [...new Set(this.#times.map(({ host }) => host))],
      configured,
      bookings: [...this.#bookings.keys()],
      documents: [...this.#documents].toSorted(),
    };
  }
}
