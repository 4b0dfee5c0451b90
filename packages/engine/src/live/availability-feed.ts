import type { Changed, Subscribe } from '@team-booking/contract/routes';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, MINUTE } from '@team-booking/core/time';
import { isPublished, typeBySlug } from '../booking/backend.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { ANYTHING, changesAvailability, type StoreChanges } from '../store/changes.ts';
import { callApart } from './call-apart.ts';
import type { ChangeSource } from './change-source.ts';
import { changedRange } from './changed-range.ts';
import { Gathering } from './gathering.ts';

/** How far ahead the times of a type that is no longer there are taken back, milliseconds. */
const GONE = 400 * DAY;

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
  readonly #changes = new Gathering<StoreChanges>({
    isHeard: () => this.#listening.size > 0,
    tell: (gathered) => this.#notify(gathered),
    anything: ANYTHING,
  });

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
      store.onChange(team, (changes) => {
        if (changesAvailability(changes)) this.#changes.add(changes);
      }),
      onBusy?.((hosts) => this.#changes.add({ ...ANYTHING, hosts, configured: false })),
    ];
    return () => ends.forEach((end) => end?.());
  }

  #forget(listening: Listening): void {
    if (!this.#listening.delete(listening) || this.#listening.size > 0) return;
    this.#release?.();
    this.#release = null;
    this.#changes.forget();
  }

  async #notify(gathered: readonly StoreChanges[]): Promise<void> {
    const { store, team: id } = this.#source;
    // Without a team there is nothing that could have changed.
    const team = await store.read(id, (view) => view.team());
    if (team) this.#tell(team, gathered);
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

  /** One that another has unsubscribed is not called. */
  #call(listening: Listening, call: () => void): void {
    if (this.#listening.has(listening)) callApart(call);
  }
}

function written({ start, end }: Interval): Changed {
  return {
    from: formatInstant(Math.floor(start / MINUTE) * MINUTE),
    to: formatInstant(Math.ceil(end / MINUTE) * MINUTE),
  };
}
