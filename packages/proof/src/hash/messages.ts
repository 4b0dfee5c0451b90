import { FIRST } from './constants.ts';
import { STATE } from './four-blocks.ts';
import type { Lanes } from './lanes.ts';
import { LETTERS, writeLetters } from './letters.ts';
import { pad, sha256 } from './sha-256.ts';

const LANES = 4;
const LINE_FEED = 0x0a;
const PAGE = 1 << 16;
const STATES = Int32Array.from({ length: 8 * LANES }, (_, i) => FIRST[i >> 2]!);
/** Address of the first message. What is before it is for the lanes, and what fills stencils. */
const BEGIN = 2 * PAGE;
/** Bytes that are there whatever is written: the end of a message, and what is copied too much. */
const SPARE = 128;

const utf8 = new TextEncoder();

/** Messages, one after another in a memory, and their SHA-256: of four at once where there is WebAssembly with vectors. */
export class Messages {
  /** The memory. It is another one after {@link room}. */
  bytes!: Uint8Array<ArrayBuffer>;
  words!: Int32Array<ArrayBuffer>;
  /** Address of the next byte. */
  at = BEGIN;
  readonly #memory: { readonly buffer: ArrayBuffer; grow(pages: number): unknown };
  readonly #lanes: Lanes | null;
  readonly #starts: number[] = [];
  readonly #blocks: number[] = [];
  #start = BEGIN;

  /** @param lanes null: each is hashed by itself */
  constructor(lanes: Lanes | null) {
    this.#lanes = lanes;
    this.#memory = lanes?.memory ?? plainMemory();
    this.#look();
  }

  /** Makes room for so many bytes. */
  room(size: number): void {
    const missing = this.at + size + SPARE - this.bytes.length;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(Math.max(missing, this.bytes.length) / PAGE));
    this.#look();
  }

  /** Writes a text in UTF-8. */
  text(text: string): void {
    this.room(text.length * 3);
    this.at += utf8.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  /** Begins a message with a digest and a line feed. @param digest null: it is put there later */
  link(digest: string | null): void {
    this.room(LETTERS + 1);
    const { bytes, at } = this;
    if (digest !== null) for (let i = 0; i < LETTERS; i++) bytes[at + i] = digest.charCodeAt(i);
    bytes[at + LETTERS] = LINE_FEED;
    this.at = at + LETTERS + 1;
  }

  /** Ends a message, so that the next begins. @returns its number, from 0 */
  end(): number {
    const [start, number] = [this.#start, this.#starts.length];
    this.room(0);
    const blocks = pad(this.bytes, start, this.at);
    this.#starts.push(start);
    this.#blocks.push(blocks);
    this.#start = this.at = start + blocks * 64;
    return number;
  }

  /** Makes digests of some of them. Each stands where its message has begun. */
  hash(which: readonly number[]): void {
    // Those of one length go together: a lane that has ended waits for the others.
    const order = which.toSorted((a, b) => this.#blocks[a]! - this.#blocks[b]!);
    if (this.#lanes) {
      for (let i = 0; i < order.length; i += LANES) this.#four(this.#lanes, order.slice(i, i + LANES));
    } else {
      const { bytes } = this;
      for (const i of order)
        writeLetters(sha256(bytes, this.#starts[i]!, this.#blocks[i]!), 0, 1, bytes, this.#starts[i]!);
    }
  }

  /** The digest of a message, in base64url without padding. */
  digest(of: number): string {
    const start = this.#starts[of]!;
    return String.fromCharCode(...this.bytes.subarray(start, start + LETTERS));
  }

  /** Whether it is the digest of a message. */
  isDigest(of: number, given: string): boolean {
    const [{ bytes }, start] = [this, this.#starts[of]!];
    for (let i = 0; i < LETTERS; i++) if (bytes[start + i] !== given.charCodeAt(i)) return false;
    return given.length === LETTERS;
  }

  /** Begins a message whose digest was not known with that of another. */
  linkTo(message: number, digestOf: number): void {
    const from = this.#starts[digestOf]!;
    this.bytes.copyWithin(this.#starts[message]!, from, from + LETTERS);
  }

  /** Forgets all of them. */
  clear(): void {
    this.#starts.length = this.#blocks.length = 0;
    this.#start = this.at = BEGIN;
  }

  #four({ add }: Lanes, which: readonly number[]): void {
    const { bytes, words } = this;
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

  #look(): void {
    const { buffer } = this.#memory;
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
  }
}

function plainMemory() {
  return {
    buffer: new ArrayBuffer(BEGIN + PAGE),
    grow(pages: number) {
      const bytes = new Uint8Array(this.buffer.byteLength + pages * PAGE);
      bytes.set(new Uint8Array(this.buffer));
      this.buffer = bytes.buffer;
    },
  };
}
