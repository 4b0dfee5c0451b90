import type { EditedPool, PoolChange } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';

interface List {
  readonly parts: PoolListParts;
  requestUpdate(): void;
}

/** The pool as a list shows it: a change is seen in the next frame, also where the view around it takes longer to show all that follows. */
export class Ahead {
  readonly #list: List;
  #shown: { readonly over: PoolListParts; readonly pool: EditedPool } | undefined;

  constructor(list: List) {
    this.#list = list;
  }

  /** The pool that is shown: once the view has rendered, what it says. */
  get pool(): EditedPool {
    const { parts } = this.#list;
    return this.#shown?.over === parts ? this.#shown.pool : parts.pool;
  }

  /** Changes the pool, of which the view is told at once, so that whatever is saved next has it. */
  change(change: PoolChange): void {
    const { parts } = this.#list;
    this.#shown = { over: parts, pool: change(this.pool) };
    this.#list.requestUpdate();
    parts.change(change);
  }
}
