import { FIRST, ROUNDS } from './constants.ts';
import { isDigest } from './digest.ts';
import { CONSTANTS, FREE, STATE } from './addresses.ts';
import { most, writePadded, type Message } from './message.ts';

const LANES = 4;
const PAGE = 1 << 16;

/** Adds blocks of each of four messages, by the addresses of their first, and where those of the first message end. */
type AddBlocks = (first: number, second: number, third: number, fourth: number, end: number) => void;

/** Four SHA-256 at once. */
export class Lanes {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly #add: AddBlocks;
  #words!: Int32Array;
  #lanes!: readonly Uint8Array<ArrayBuffer>[];
  readonly #blocks = [0, 0, 0, 0];
  /** Bytes that a message may have. */
  #room = 0;

  /** @param code what {@link fourBlocks} gives, compiled */
  constructor(code: WebAssembly.Module) {
    const instance = new WebAssembly.Instance(code, { m: { m: this.#memory } });
    this.#add = instance.exports['f'] as AddBlocks;
    this.#makeRoom(2 * PAGE);
    this.#words.set(ROUNDS, CONSTANTS / 4);
  }

  /** Which messages have the digest that is given for each, in base64url without padding. */
  fit(messages: readonly Message[], given: readonly string[]): boolean[] {
    const found: boolean[] = [];
    const order = messages.map((_, i) => i);
    const sizes = messages.map(most);
    // Those of one length go together: a lane that has ended waits for the others.
    const blocksOf = (i: number) => sizes[i]! >> 6;
    if (order.some((i) => blocksOf(i) !== blocksOf(0))) order.sort((a, b) => blocksOf(a) - blocksOf(b));
    for (let i = 0; i < order.length; i += LANES) this.#four(messages, given, order.slice(i, i + LANES), found);
    return found;
  }

  // Nothing else is made in it: it runs for every four of 100,000 messages.
  #four(messages: readonly Message[], given: readonly string[], four: readonly number[], found: boolean[]): void {
    const count = four.length;
    for (const i of four) this.#makeRoomFor(most(messages[i]!));
    let all = 0;
    for (let lane = 0; lane < count; lane++) {
      const blocks = writePadded(messages[four[lane]!]!, this.#lanes[lane]!) >> 6;
      this.#blocks[lane] = blocks;
      if (blocks > all) all = blocks;
    }
    for (let i = 0; i < 8 * LANES; i++) this.#words[STATE / 4 + i] = FIRST[i >> 2]!;
    const room = this.#room;
    for (let done = 0; done < all;) {
      let next = all;
      for (let lane = 0; lane < count; lane++) {
        const blocks = this.#blocks[lane]!;
        if (blocks > done && blocks < next) next = blocks;
      }
      const at = FREE + done * 64;
      this.#add(at, at + room, at + 2 * room, at + 3 * room, FREE + next * 64);
      // The others go on, and so does what is left of it.
      for (let lane = 0; lane < count; lane++)
        if (this.#blocks[lane] === next)
          found[four[lane]!] = isDigest(given[four[lane]!]!, this.#words, STATE / 4 + lane, LANES);
      done = next;
    }
  }

  /** Before any is written, as it moves the lanes. */
  #makeRoomFor(bytes: number): void {
    let room = this.#room;
    while (room < bytes + 72) room *= 2;
    if (room > this.#room) this.#makeRoom(room);
  }

  #makeRoom(room: number): void {
    const pages = Math.ceil((FREE + LANES * room) / PAGE);
    this.#memory.grow(pages - this.#memory.buffer.byteLength / PAGE);
    this.#room = room;
    this.#words = new Int32Array(this.#memory.buffer);
    this.#lanes = Array.from(
      { length: LANES },
      (_, lane) => new Uint8Array(this.#memory.buffer, FREE + lane * room, room),
    );
  }
}
