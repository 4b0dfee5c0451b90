import { writeSync } from 'node:fs';

/** Writes the log to standard error. A line that cannot be written is dropped and counted, so that it never breaks an answer. */
export class LogOutput {
  /** Lines that could not be written since the start. */
  lost = 0;
  /** Whether the latest line could not be written. */
  failing = false;
  readonly #write: (bytes: Uint8Array) => number;

  /** @param write writes to a descriptor and returns how many bytes it took. Default: standard error */
  constructor(write: (bytes: Uint8Array) => number = (bytes) => writeSync(2, bytes)) {
    this.#write = write;
  }

  write(line: string): void {
    try {
      // A descriptor may take less than it is given.
      for (let rest: Uint8Array = Buffer.from(line); rest.length > 0;) rest = rest.subarray(this.#write(rest));
      this.failing = false;
    } catch {
      // Full disk, closed pipe, or a pipe whose reader is too slow.
      this.failing = true;
      this.lost += 1;
    }
  }
}
