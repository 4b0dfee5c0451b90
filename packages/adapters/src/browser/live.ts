import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { affectedStarts, typeBySlug, type Backend } from '@team-booking/engine';
import type { BookingBackend } from '@team-booking/sdk';
import { MINUTE } from '@team-booking/core/time';
import type { Changes } from './store/transaction.ts';

type Listener = Parameters<BookingBackend['changes']>[1];

/** Notifies listeners, in this page and all others of the origin, of the availability that a commit changed. */
export class Live {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Map<Listener, string>();
  #source: { readonly backend: Pick<Backend, 'store' | 'team'>; readonly now: () => number } | null = null;

  /** @param database the same in every page that shares it */
  constructor(database: string) {
    this.#channel = new BroadcastChannel(`team-booking ${database}`);
    this.#channel.addEventListener('message', ({ data }) => void this.#notify(data as Changes));
    // In Node the channel must not keep the process alive.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  /** Starts notifying listeners; needs the backend to tell which starts a commit affects. */
  begin(backend: Pick<Backend, 'store' | 'team'>, now: () => number): void {
    this.#source = { backend, now };
  }

  readonly changes: BookingBackend['changes'] = (slug, given) => {
    const listener: Listener = (changed) => given(changed);
    this.#listeners.set(listener, slug);
    return () => void this.#listeners.delete(listener);
  };

  /** A transaction of this page was committed. */
  announce(changes: Changes): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    this.#channel.postMessage(changes);
    void this.#notify(changes);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }

  async #notify(changes: Changes): Promise<void> {
    if (!this.#source || this.#listeners.size === 0) return;
    const { backend, now } = this.#source;
    // Without a team there is nothing that could have changed.
    const team = await backend.store.read(backend.team, (view) => view.team()).catch(() => null);
    if (!team) return;
    for (const [listener, slug] of this.#listeners) {
      const type = typeBySlug(team, slug);
      if (!type) continue;
      const all = { start: now(), end: now() + type.window.horizon * MINUTE };
      const range = changes.configured ? all : affectedStarts(type, team.hosts, changes.times);
      // A throwing listener must not affect others.
      if (range) queueMicrotask(() => this.#listeners.has(listener) && listener(written(range)));
    }
  }
}

function written({ start, end }: Interval): { from: string; to: string } {
  return {
    from: formatInstant(Math.floor(start / MINUTE) * MINUTE),
    to: formatInstant(Math.ceil(end / MINUTE) * MINUTE),
  };
}
