import { AsyncLocalStorage } from 'node:async_hooks';
import type { EmptySearch, SearchWatch } from '@team-booking/engine';

/** Knows during which computation a search was noted as empty, so that it can be noted again whenever its answer is. */
export class WatchedSearches implements SearchWatch {
  readonly #watch: SearchWatch;
  readonly #computation = new AsyncLocalStorage<{ search: EmptySearch | null }>();

  constructor(watch: SearchWatch) {
    this.#watch = watch;
  }

  note(search: EmptySearch, now: number): void {
    const computation = this.#computation.getStore();
    if (computation) computation.search = search;
    this.#watch.note(search, now);
  }

  /** Computes an answer. @returns it with the empty search that it was an answer to, if it was one */
  async during<T>(compute: () => Promise<T>): Promise<{ readonly result: T; readonly search: EmptySearch | null }> {
    const computation = { search: null };
    const result = await this.#computation.run(computation, compute);
    return { result, ...computation };
  }
}
