/** A promise of the system that did not hold. */
export class BrokenPromise extends Error {
  /** Which one, as a sentence. */
  readonly promise: string;

  constructor(promise: string, detail: string) {
    super(`${promise}: ${detail}`);
    this.name = 'BrokenPromise';
    this.promise = promise;
  }
}

/** @throws {BrokenPromise} unless it holds */
export function holds(condition: boolean, promise: string, detail: () => string): asserts condition {
  if (!condition) throw new BrokenPromise(promise, detail());
}
