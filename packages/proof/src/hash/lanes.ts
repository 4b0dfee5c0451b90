import { FIRST, ROUNDS } from './constants.ts';
import { lettersOf } from './digest.ts';
import { CONSTANTS, FREE, STATE } from './addresses.ts';
import { writePadded } from './sha-256.ts';

const LANES = 4;
const PAGE = 1 << 16;

/** Adds blocks of each of four messages, by the addresses of their first, and where those of the first message end. */
type AddBlocks = (first: number, second: number, third: number, fourth: number, end: number) => void;

/** Four SHA-256 at once, of texts in UTF-8. */
export class Lanes {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly #add: AddBlocks;
  #words!: Int32Array;
  #bytes!: Uint8Array<ArrayBuffer>;
  /** Bytes that a message may have. */
  #room = 0;

  /** @param code what {@link fourBlocks} gives, compiled */
  constructor(code: WebAssembly.Module) {
    const instance = new WebAssembly.Instance(code, { m: { m: this.#memory } });
    this.#add = instance.exports['f'] as AddBlocks;
    this.#makeRoom(2 * PAGE);
    this.#words.set(ROUNDS, CONSTANTS / 4);
  }

  /** In base64url without padding. */
  digests(texts: readonly string[]): string[] {
    const found: string[] = [];
    const order = texts.map((_, i) => i);
    // Those of one length go together: a lane that has ended waits for the others.
    const blocksOf = (i: number) => texts[i]!.length >> 6;
    if (order.some((i) => blocksOf(i) !== blocksOf(0))) order.sort((a, b) => blocksOf(a) - blocksOf(b));
    for (let i = 0; i < order.length; i += LANES) this.#four(texts, order.slice(i, i + LANES), found);
    return found;
  }

  #four(texts: readonly string[], which: readonly number[], found: string[]): void {
    const longest = Math.max(...which.map((i) => texts[i]!.length));
    // Before any is written, as it moves the lanes.
    while (this.#room < longest * 3 + 72) this.#makeRoom(this.#room * 2);
    const blocks = which.map((i, lane) => {
      const start = FREE + lane * this.#room;
      return writePadded(texts[i]!, this.#bytes.subarray(start, start + this.#room)) / 64;
    });
    for (let i = 0; i < 8; i++) this.#words.fill(FIRST[i]!, STATE / 4 + i * LANES, STATE / 4 + (i + 1) * LANES);
    const order = blocks.map((_, lane) => lane).sort((a, b) => blocks[a]! - blocks[b]!);
    let done = 0;
    for (const lane of order) {
      const [at, end] = [FREE + done * 64, FREE + blocks[lane]! * 64];
      const room = this.#room;
      if (at < end) this.#add(at, at + room, at + 2 * room, at + 3 * room, end);
      done = blocks[lane]!;
      // The others go on, and so does what is left of it.
      found[which[lane]!] = lettersOf(this.#words, STATE / 4 + lane, LANES);
    }
  }

  #makeRoom(room: number): void {
    const pages = Math.ceil((FREE + LANES * room) / PAGE);
    this.#memory.grow(pages - this.#memory.buffer.byteLength / PAGE);
    this.#room = room;
    this.#words = new Int32Array(this.#memory.buffer);
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }
}
