import { FIRST, ROUNDS } from './constants.ts';
import { isDigest } from './digest.ts';
import { CONSTANTS, FREE, STATE } from './addresses.ts';
import { most, writePadded, type Message } from './message.ts';

const LANES = 4;
const PAGE = 1 << 16;

/** The state with which every lane begins. */
const START = Int32Array.from({ length: 8 * LANES }, (_, i) => FIRST[i >> 2]!);

/** Adds blocks of each of four messages, by the addresses of their first, and where those of the first message end. */
type AddBlocks = (first: number, second: number, third: number, fourth: number, end: number) => void;

/** Four SHA-256 at once. */
export class Lanes {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly #add: AddBlocks;
  #words!: Int32Array;
  #lanes!: readonly Uint8Array<ArrayBuffer>[];
  /** How many blocks the messages have. */
  readonly #ends = new Int32Array(LANES);
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

  // Nothing else is made in it, and loops are plain: it runs for every four of 100,000 messages, and browsers compile it first.
  #four(messages: readonly Message[], given: readonly string[], four: readonly number[], found: boolean[]): void {
    for (let lane = 0; lane < four.length; lane++) this.#makeRoomFor(most(messages[four[lane]!]!));
    const { length } = four;
    const ends = this.#ends.fill(0);
    for (let lane = 0; lane < length; lane++) ends[lane] = writePadded(messages[four[lane]!]!, this.#lanes[lane]!) >> 6;
    this.#words.set(START, STATE / 4);
    const room = this.#room;
    for (let done = 0, next; (next = leastAbove(ends, done)) > done; done = next) {
      const at = FREE + done * 64;
      this.#add(at, at + room, at + 2 * room, at + 3 * room, FREE + next * 64);
      // The others go on, and so does what is left of it.
      for (let lane = 0; lane < length; lane++)
        if (ends[lane] === next)
          found[four[lane]!] = isDigest(given[four[lane]!]!, this.#words, STATE / 4 + lane, LANES);
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

/** The least of some numbers that is above one, or that one. */
function leastAbove(numbers: Int32Array, bound: number): number {
  let least = bound;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number > bound && (least === bound || number < least)) least = number;
  }
  return least;
}
