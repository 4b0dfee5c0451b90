import { noChange, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { afterFrame } from './after-frame.ts';

/** Lists of an element that want to grow: one does after each frame, in a task of its own, each in turn. */
class Queue {
  readonly #host: ReactiveControllerHost;
  readonly #growing = new Set<() => void>();
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  add(grow: () => void): void {
    this.#growing.add(grow);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void afterFrame().then(() => this.#next());
  }

  delete(grow: () => void): void {
    this.#growing.delete(grow);
  }

  #next(): void {
    this.#isWaiting = false;
    const [grow, another] = this.#growing;
    if (!grow) return;
    this.#growing.delete(grow);
    grow();
    this.#host.requestUpdate();
    if (another) this.add(another);
  }
}

const queues = new WeakMap<ReactiveControllerHost, Queue>();

/** Lets a long list grow by some rows a frame, so that no task gets long; all of it is there in the end, for readers and searches, too. */
export class Slices implements ReactiveController {
  readonly #queue: Queue;
  readonly #size: number;
  /** Rows that are there, and those of them that are of the present list. */
  #shown: number;
  #made: number;
  #list: readonly unknown[] | undefined;
  readonly #grow = () => {
    this.#made += this.#size;
    this.#shown = Math.max(this.#shown, this.#made);
  };

  /** @param size rows of a frame */
  constructor(host: ReactiveControllerHost, size: number) {
    this.#queue = queues.get(host) ?? new Queue(host);
    queues.set(host, this.#queue);
    this.#size = size;
    this.#shown = size;
    this.#made = size;
    host.addController(this);
  }

  /** What of a list is shown in this frame. */
  of<T>(list: readonly T[]): readonly T[] {
    this.#want(list.length > this.#shown);
    return list.slice(0, this.#shown);
  }

  /**
   * Rows of a list, as they are in this frame. Those of another list take the places of those before, some a frame, too.
   *
   * @param list is another one whenever its rows may be others
   * @param row makes one
   */
  each<T>(list: readonly T[], row: (item: T, i: number) => unknown): readonly unknown[] {
    if (list !== this.#list) this.#made = this.#size;
    this.#list = list;
    this.#want(list.length > this.#made);
    return list.slice(0, this.#shown).map((item, i) => (i < this.#made ? row(item, i) : noChange));
  }

  /** Begins anew: none of the rows is there any more. */
  restart(): void {
    this.#queue.delete(this.#grow);
    this.#shown = this.#made = this.#size;
  }

  #want(isLonger: boolean): void {
    if (isLonger) this.#queue.add(this.#grow);
    else this.#queue.delete(this.#grow);
  }

  hostDisconnected(): void {
    this.restart();
  }
}
