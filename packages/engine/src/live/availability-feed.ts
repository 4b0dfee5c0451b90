import type { Changed, Subscribe } from '@team-booking/contract/routes';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, MINUTE } from '@team-booking/core/time';
import { isPublished, typeBySlug } from '../booking/backend.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import type { StoreChanges, TellsChanges } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import { changedRange } from './changed-range.ts';

/** Milliseconds in which changes are gathered after a notification, so that a burst of bookings is not as many events for everybody. */
const GATHERED = 100;
/** Milliseconds after which a team that could not be read is read again. */
const AGAIN = 1000;
/** How far ahead the times of a type that is no longer there are taken back, milliseconds. */
const GONE = 400 * DAY;

/** Where changes of a team's availability come from. */
export interface ChangeSource {
  readonly store: Pick<Store & TellsChanges, 'read' | 'onChange'>;
  /** Id of the team. */
  readonly team: string;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Changes that are not the store's, such as those of calendars. Returns what ends it. Default: none. */
  readonly onBusy?: (listener: (hosts: readonly string[]) => void) => () => void;
}

interface Listening {
  readonly slug: string;
  readonly listener: Parameters<Subscribe>[0];
  readonly ended: () => void;
}

/** Notifies listeners of booking types when their availability changes. It listens to its source only while somebody listens to it. */
export class AvailabilityFeed {
  readonly #source: ChangeSource;
  readonly #listening = new Set<Listening>();
  #release: (() => void) | null = null;
  #pending: StoreChanges[] = [];
  #notifying = false;

  constructor(source: ChangeSource) {
    this.#source = source;
  }

  /** How many listen. */
  get size(): number {
    return this.#listening.size;
  }

  /**
   * Calls back with each range in which availability of a type changed.
   *
   * @param slug the type's, also a former one
   * @param ended called when there is no such published type any more, after a last change of all its times
   * @returns unsubscribes
   */
  listen(slug: string, listener: (changed: Changed) => void, ended: () => void = () => {}): () => void {
    const listening: Listening = { slug, listener, ended };
    this.#listening.add(listening);
    this.#release ??= this.#listen();
    return () => this.#forget(listening);
  }

  #listen(): () => void {
    const { store, team, onBusy } = this.#source;
    const ends = [
      store.onChange(team, (changes) => this.#add(changes)),
      onBusy?.((hosts) => this.#add({ times: null, hosts, configured: false })),
    ];
    return () => ends.forEach((end) => end?.());
  }

  #forget(listening: Listening): void {
    if (!this.#listening.delete(listening) || this.#listening.size > 0) return;
    this.#release?.();
    this.#release = null;
    this.#pending = [];
  }

  #add(changes: StoreChanges): void {
    this.#pending.push(changes);
    if (!this.#notifying) void this.#notify();
  }

  async #notify(): Promise<void> {
    this.#notifying = true;
    while (this.#pending.length > 0 && this.#listening.size > 0) {
      const gathered = this.#pending;
      this.#pending = [];
      const { store, team: id } = this.#source;
      let pause = GATHERED;
      try {
        // Without a team there is nothing that could have changed.
        const team = await store.read(id, (view) => view.team());
        if (team) this.#tell(team, gathered);
      } catch {
        // Which types are affected is unknown until the store can be read again: then all of them are.
        this.#pending = [{ times: null, hosts: [], configured: true }];
        pause = AGAIN;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#notifying = false;
  }

  #tell(team: TeamConfig, gathered: readonly StoreChanges[]): void {
    for (const [slug, listening] of Map.groupBy(this.#listening, (one) => one.slug)) {
      const named = typeBySlug(team, slug);
      const type = named && isPublished(named) ? named : null;
      const range = type ? this.#rangeOf(type, team, gathered) : this.#ahead(GONE);
      for (const one of listening) {
        if (range) this.#call(one, () => one.listener(written(range)));
        if (type) continue;
        this.#call(one, one.ended);
        this.#forget(one);
      }
    }
  }

  #rangeOf(type: BookingTypeConfig, { hosts }: TeamConfig, gathered: readonly StoreChanges[]): Interval | null {
    const now = this.#source.now();
    const ranges = gathered.flatMap((changes) => changedRange(type, hosts, changes, now) ?? []);
    if (ranges.length === 0) return null;
    return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
  }

  #ahead(milliseconds: number): Interval {
    const start = this.#source.now();
    return { start, end: start + milliseconds };
  }

  /** A throwing listener must not affect others, and one that another has unsubscribed is not called. */
  #call(listening: Listening, call: () => void): void {
    if (!this.#listening.has(listening)) return;
    try {
      call();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

function written({ start, end }: Interval): Changed {
  return {
    from: formatInstant(Math.floor(start / MINUTE) * MINUTE),
    to: formatInstant(Math.ceil(end / MINUTE) * MINUTE),
  };
}
