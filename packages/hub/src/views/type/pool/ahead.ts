import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditedPool } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';

/** How long a frame may take before there is none, in milliseconds. */
const UNSEEN = 250;

type Change = (pool: EditedPool) => EditedPool;

interface List extends ReactiveControllerHost {
  readonly parts: PoolListParts;
}

/**
 * A list that is ahead of its view: what somebody changes in it is shown in the next frame, and the view is told in a task after that. The view
 * has the rest to do then: its bar, what was before, and what the pool would have done.
 */
export class Ahead implements ReactiveController {
  readonly #list: List;
  #changes: Change[] = [];
  /** What the changes were made of, and what they made of it. */
  #made: { readonly of: EditedPool; readonly pool: EditedPool } | undefined;
  /** What the list was given when the view was told; what it is given next has the changes. */
  #told: PoolListParts | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(list: List) {
    this.#list = list;
    list.addController(this);
  }

  /** The pool that is shown. */
  get pool(): EditedPool {
    const { parts } = this.#list;
    if (this.#told && this.#told !== parts) this.#forget();
    if (this.#changes.length === 0) return parts.pool;
    if (this.#made?.of !== parts.pool) {
      const pool = this.#changes.reduce((before, change) => change(before), parts.pool);
      this.#made = { of: parts.pool, pool };
    }
    return this.#made.pool;
  }

  /** Changes the pool. */
  change(change: Change): void {
    if (this.#told) this.#forget();
    this.#made = { of: this.#list.parts.pool, pool: change(this.pool) };
    this.#changes.push(change);
    this.#list.requestUpdate();
    if (this.#timer !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#tell());
    });
    // A tab that nobody sees has no frames.
    this.#timer = setTimeout(() => this.#tell(), UNSEEN);
  }

  #tell(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { parts } = this.#list;
    const { pool } = this;
    this.#told = parts;
    parts.change(pool);
  }

  #forget(): void {
    this.#changes = [];
    this.#made = this.#told = undefined;
  }

  /** A list that is left has told all. */
  hostDisconnected(): void {
    if (this.#timer !== undefined) this.#tell();
  }
}
