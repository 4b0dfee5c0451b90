/** Runs tasks one after the other, in the order they were added. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  /** Resolves when all tasks added so far are done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
