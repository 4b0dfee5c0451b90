/** Runs one piece of work after the other, in the order they were given. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  /** Resolves when all work given so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
