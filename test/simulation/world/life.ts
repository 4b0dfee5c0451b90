/** A process has ended while it worked on something: whoever asked learns nothing. */
export class ProcessDied extends Error {
  constructor() {
    super('The process has died');
    this.name = 'ProcessDied';
  }
}

/** From the start of a process to its death. */
export class Life {
  readonly name: string;
  over = false;
  /** What to do about everything that waits for its turn when the process dies. */
  readonly waiting = new Set<(died: ProcessDied) => void>();

  constructor(name: string) {
    this.name = name;
  }

  /** Ends it: all its work in flight is thrown away, so its uncommitted transactions are rolled back. */
  end(): void {
    this.over = true;
    const died = new ProcessDied();
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const reject of waiting) reject(died);
  }
}
