import type { BusyTimes, HostBusy } from '../availability/busy.ts';
import type { Backend } from '../booking/backend.ts';
import { digest } from '../crypto/digest.ts';
import type { StoreChanges } from '../store/changes.ts';
import { openQuestions } from './open-questions.ts';
import { QUESTION } from './question-document.ts';

/** Time that bookings take in calendars to which their hosts have moved them, by host. */
type Moved = ReadonlyMap<string, readonly MovedTime[]>;

interface MovedTime {
  readonly start: number;
  readonly end: number;
  /** Whose event it is. */
  readonly booking: string;
}

/**
 * A booking that its host has moved in their calendar takes the time where it stands there, too, until somebody has said what shall become of it: for
 * everybody but itself. Known from memory, as busy time is.
 */
export class MovedTimes {
  readonly #backend: Pick<Backend, 'store' | 'team'>;
  readonly #now: () => number;
  readonly #listeners = new Set<(hosts: readonly string[]) => void>();
  #moved: Moved = new Map();
  #loading = 0;

  /** @param now the present, epoch milliseconds */
  constructor(backend: Pick<Backend, 'store' | 'team'>, now: () => number) {
    this.#backend = backend;
    this.#now = now;
  }

  /** Reads all of it from the store. */
  async load(): Promise<void> {
    const { store, team } = this.#backend;
    const loading = ++this.#loading;
    const open = await store.read(team, (view) => openQuestions(view, this.#now()));
    // Somebody has begun later, and knows more.
    if (loading !== this.#loading) return;
    const times = open.flatMap(({ question: { host, booking, found, stands } }) =>
      found === 'moved' && stands ? [{ host, time: { ...stands, booking } }] : [],
    );
    const before = this.#moved;
    const groups = Map.groupBy(times, ({ host }) => host);
    this.#moved = new Map(Array.from(groups, ([host, all]) => [host, all.map(({ time }) => time)]));
    const of = (moved: Moved, host: string) => JSON.stringify(moved.get(host) ?? []);
    const hosts = [...new Set([...before.keys(), ...this.#moved.keys()])];
    const changed = hosts.filter((host) => of(before, host) !== of(this.#moved, host));
    if (changed.length === 0) return;
    for (const listener of this.#listeners) listener(changed);
  }

  /** Whether a commit may have changed it, so that it has to be loaded again. */
  isChangedBy({ documents, bookings }: StoreChanges): boolean {
    if (documents === null || documents.includes(QUESTION)) return true;
    const taken = [...this.#moved.values()].flat();
    return taken.some(({ booking }) => bookings === null || bookings.includes(booking));
  }

  /** Busy time with the time of these events. */
  beside(busy: BusyTimes): BusyTimes {
    return (hosts, from, to) => {
      const known = busy(hosts, from, to);
      const moved = hosts.filter((host) => this.#moved.has(host));
      if (moved.length === 0) return known;
      const all = new Map(known);
      for (const host of moved) all.set(host, this.#with(host, all.get(host)));
      return all;
    };
  }

  #with(host: string, known: HostBusy | undefined): HostBusy {
    const moved = this.#moved.get(host) ?? [];
    if (known?.state === 'closed') return known;
    if (known) return { ...known, busy: [...known.busy, ...moved] };
    return { state: 'fresh', asOf: this.#now(), busy: moved };
  }

  /** A text that changes whenever {@link beside} adds something else to the time of these hosts; empty where it adds nothing. */
  version(hosts: readonly string[]): string {
    const moved = hosts.flatMap((host) => this.#moved.get(host) ?? []);
    return moved.length === 0 ? '' : digest(JSON.stringify(moved));
  }

  /** Calls back with hosts whose time has changed. @returns ends it */
  onChange(listener: (hosts: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
