/** How long a successful check is reused, milliseconds: it syncs a disk, and everybody may ask for it. */
export const HEALTHY = 1000;

/** Whether a database works: as one check has found it that all share who ask within a second. */
export class Health {
  readonly #probe: () => Promise<void>;
  readonly #elapsed: () => number;
  #probing: Promise<void> | null = null;
  #until = 0;

  /**
   * @param probe looks whether it works. @throws if it does not
   * @param elapsed a monotonic clock, milliseconds
   */
  constructor(probe: () => Promise<void>, elapsed: () => number) {
    this.#probe = probe;
    this.#elapsed = elapsed;
  }

  /** @throws what the probe throws */
  async check(): Promise<void> {
    if (this.#elapsed() < this.#until) return;
    this.#probing ??= this.#probe()
      .then(() => void (this.#until = this.#elapsed() + HEALTHY))
      .finally(() => (this.#probing = null));
    await this.#probing;
  }

  /** Something has failed: the next check looks anew. */
  doubt(): void {
    this.#until = 0;
  }
}
