/** Milliseconds in which changes are gathered after some were told, so that a burst of bookings is not as many events for everybody. */
const GATHERED = 100;
/** Milliseconds after which what could not be told is told. */
const AGAIN = 1000;

/** Who is told of gathered changes. */
export interface Told<Change> {
  /** Whether anybody listens. */
  readonly isHeard: () => boolean;
  readonly tell: (changes: readonly Change[]) => Promise<void>;
  /** What is told instead of changes that could not be told. */
  readonly anything: Change;
}

/** Tells of changes at once, and of those that follow soon together. */
export class Gathering<Change> {
  readonly #told: Told<Change>;
  #pending: Change[] = [];
  #isTelling = false;

  constructor(told: Told<Change>) {
    this.#told = told;
  }

  add(change: Change): void {
    this.#pending.push(change);
    if (!this.#isTelling) void this.#tell();
  }

  forget(): void {
    this.#pending = [];
  }

  async #tell(): Promise<void> {
    const { isHeard, tell, anything } = this.#told;
    this.#isTelling = true;
    while (this.#pending.length > 0 && isHeard()) {
      const gathered = this.#pending;
      this.#pending = [];
      let pause = GATHERED;
      try {
        await tell(gathered);
      } catch {
        // Whom they concern is unknown until the store can be read again.
        this.#pending = [anything];
        pause = AGAIN;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#isTelling = false;
  }
}
