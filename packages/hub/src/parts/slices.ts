import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets a long list grow by some rows a frame, so that no task gets long; all of it is there in the end, for readers and searches, too. */
export class Slices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #size: number;
  #shown: number;
  #frame = 0;

  /** @param size rows of a frame */
  constructor(host: ReactiveControllerHost, size: number) {
    this.#host = host;
    this.#size = size;
    this.#shown = size;
    host.addController(this);
  }

  /** What of a list is shown in this frame. */
  of<T>(list: readonly T[]): readonly T[] {
    if (list.length > this.#shown) {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#shown += this.#size;
        this.#host.requestUpdate();
      });
    }
    return list.slice(0, this.#shown);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#shown = this.#size;
  }
}
