import { Writer, type Memory } from '../text/writer.ts';
import { FIRST } from './constants.ts';
import { FREE, STATE } from './four-blocks.ts';
import { lanesIfAny, type Lanes } from './lanes.ts';
import { LETTERS, writeLetters } from './letters.ts';
import { pad, sha256 } from './sha-256.ts';

const LANES = 4;
const LINE_FEED = 0x0a;
const STATES = Int32Array.from({ length: 8 * LANES }, (_, i) => FIRST[i >> 2]!);

/** Messages, one after another in a memory, and their SHA-256: of four at once where there is WebAssembly with vectors. */
export class Messages {
  /** What writes the next message. */
  readonly write: Writer;
  readonly #lanes: Lanes | null;
  readonly #starts: number[] = [];
  readonly #blocks: number[] = [];
  #start = FREE;

  /** @param lanes Default: none */
  constructor(lanes: Lanes | null = null) {
    this.#lanes = lanes;
    this.write = new Writer(lanes?.memory ?? plainMemory());
    this.clear();
  }

  /** Begins a message with a digest and a line feed. @param digest null: it is put there later */
  link(digest: string | null): void {
    const { write } = this;
    write.room(LETTERS + 1);
    if (digest !== null) for (let i = 0; i < LETTERS; i++) write.bytes[write.at + i] = digest.charCodeAt(i);
    write.at += LETTERS;
    write.bytes[write.at++] = LINE_FEED;
  }

  /** Ends a message, so that the next begins. @returns its number, from 0 */
  end(): number {
    const { write } = this;
    const [start, number] = [this.#start, this.#starts.length];
    write.room(0);
    const blocks = pad(write.bytes, start, write.at);
    this.#starts.push(start);
    this.#blocks.push(blocks);
    this.#start = write.at = start + blocks * 64;
    return number;
  }

  /** Makes digests of some of them. Each stands where its message has begun. */
  hash(which: readonly number[]): void {
    // Those of one length go together: a lane that has ended waits for the others.
    const order = which.toSorted((a, b) => this.#blocks[a]! - this.#blocks[b]!);
    if (this.#lanes) {
      for (let i = 0; i < order.length; i += LANES) this.#four(this.#lanes, order.slice(i, i + LANES));
    } else {
      const { bytes } = this.write;
      for (const i of order) writeLetters(sha256(bytes, this.#starts[i]!, this.#blocks[i]!), 0, 1, bytes, this.#starts[i]!);
    }
  }

  /** The digest of a message, in base64url without padding. */
  digest(of: number): string {
    const start = this.#starts[of]!;
    return String.fromCharCode(...this.write.bytes.subarray(start, start + LETTERS));
  }

  /** Whether it is the digest of a message. */
  isDigest(of: number, given: string): boolean {
    const [{ bytes }, start] = [this.write, this.#starts[of]!];
    for (let i = 0; i < LETTERS; i++) if (bytes[start + i] !== given.charCodeAt(i)) return false;
    return given.length === LETTERS;
  }

  /** Begins a message whose digest was not known with that of another. */
  linkTo(message: number, digestOf: number): void {
    const from = this.#starts[digestOf]!;
    this.write.bytes.copyWithin(this.#starts[message]!, from, from + LETTERS);
  }

  /** Forgets all of them. */
  clear(): void {
    this.#starts.length = this.#blocks.length = 0;
    this.#start = this.write.at = FREE;
    this.write.room(0);
  }

  #four({ add }: Lanes, which: readonly number[]): void {
    const { bytes } = this.write;
    const words = new Int32Array(bytes.buffer, 0, FREE / 4);
    words.set(STATES, STATE / 4);
    let done = 0;
    for (const [lane, message] of which.entries()) {
      const blocks = this.#blocks[message]!;
      // A lane that is empty or has ended does what another does.
      const from = (n: number) => this.#starts[which[Math.max(n, lane)] ?? message]! + done * 64;
      if (blocks > done) add(from(0), from(1), from(2), from(3), from(0) + (blocks - done) * 64);
      done = blocks;
      writeLetters(words, STATE / 4 + lane, LANES, bytes, this.#starts[message]!);
    }
  }
}

function plainMemory(): Memory {
  let bytes = new Uint8Array(1 << 16);
  return {
    get buffer() {
      return bytes.buffer;
    },
    grow(pages) {
      const more = new Uint8Array(bytes.length + pages * (1 << 16));
      more.set(bytes);
      bytes = more;
    },
  };
}
