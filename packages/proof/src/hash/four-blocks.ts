import { CONSTANTS, SCHEDULE, STATE, WORD } from './addresses.ts';
import {
  add,
  code,
  get,
  grow,
  integer,
  INTEGER,
  left,
  load,
  loop,
  module,
  right,
  select,
  set,
  shiftInteger,
  shuffle,
  spread,
  store,
  tee,
  VECTOR,
  xor,
  type Code,
} from './assembler.ts';

// Locals: four addresses, where they end, the letters a to h of the algorithm, where a loop is, and two for what is on the way.
const [ADDRESSES, LAST, LETTERS] = [[0, 1, 2, 3], 4, 5];
const [AT, X, Y] = [13, 14, 15];
const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * A function of WebAssembly that adds blocks of 64 bytes to each of four SHA-256 (FIPS 180-4) side by side: every vector has a word of
 * each. Its parameters are the addresses of the first blocks, and where the blocks of the first message end. There has to be one.
 */
export function fourBlocks() {
  const blocks = code(
    ...ADDRESSES.map(wordsOfBlocks),
    countUp(48 * WORD, WORD, nextWord()),
    ...EIGHT.map((n) => code(integer(0), load(STATE + n * WORD), set(LETTERS + n))),
    countUp(64 * WORD, 8 * WORD, code(...EIGHT.map(round))),
    ...EIGHT.map((n) => {
      const word = code(integer(0), load(STATE + n * WORD), get(LETTERS + n), add);
      return code(integer(0), word, store(STATE + n * WORD));
    }),
    ...ADDRESSES.slice(1).map((address) => grow(address, 64)),
  );
  const locals = [
    [8, VECTOR],
    [1, INTEGER],
    [2, VECTOR],
  ] as const;
  return module(5, locals, loop(ADDRESSES[0]!, 64, get(LAST), blocks));
}

function countUp(end: number, step: number, body: Code): Code {
  return code(integer(0), set(AT), loop(AT, step, integer(end), body));
}

/** Sixteen bytes of each block become four words of the schedule. */
function wordsOfBlocks(part: number): Code {
  // Words of blocks begin with their highest byte, those of vectors with the lowest.
  const firstTwo = [3, 2, 1, 0, 19, 18, 17, 16, 7, 6, 5, 4, 23, 22, 21, 20];
  const lastTwo = firstTwo.map((place) => place + 8);
  const firstHalves = [...EIGHT, ...EIGHT.map((place) => place + 16)];
  const lastHalves = firstHalves.map((place) => place + 8);
  const bytes = (block: number) => code(get(block), load(part * 16));
  const pair = (block: number, two: readonly number[], to: number) =>
    code(bytes(block), bytes(block + 1), shuffle(two), set(to));
  const word = (n: number, halves: readonly number[]) =>
    code(integer(0), get(X), get(Y), shuffle(halves), store(SCHEDULE + (part * 4 + n) * WORD));
  const words = (two: readonly number[], from: number) =>
    code(pair(0, two, X), pair(2, two, Y), word(from, firstHalves), word(from + 1, lastHalves));
  return code(words(firstTwo, 0), words(lastTwo, 2));
}

/** The word of the schedule that is 16 after where the loop is. */
function nextWord(): Code {
  const word = (n: number) => code(get(AT), load(SCHEDULE + n * WORD));
  return code(
    get(AT),
    word(0),
    code(word(1), mixed(turned(7), turned(18), shifted(3)), add),
    code(word(9), add),
    code(word(14), mixed(turned(17), turned(19), shifted(10)), add),
    store(SCHEDULE + 16 * WORD),
  );
}

/** One of eight rounds. What was h is the new a: the letters move, not what they hold. */
function round(n: number): Code {
  const [a, b, c, d, e, f, g, h] = EIGHT.map((letter) => LETTERS + ((letter - n + 8) & 7)) as [number, ...number[]] &
    Record<1 | 2 | 3 | 4 | 5 | 6 | 7, number>;
  const constant = code(get(AT), integer(2), shiftInteger, spread(CONSTANTS + n * 4));
  return code(
    code(get(h), get(e), mixed(turned(6), turned(11), turned(25)), add),
    code(get(f), get(g), get(e), select, add),
    code(get(AT), load(SCHEDULE + n * WORD), add, constant, add, tee(Y)),
    code(get(d), add, set(d)),
    code(get(a), mixed(turned(2), turned(13), turned(22))),
    code(get(c), get(b), get(a), get(b), xor, select, add),
    code(get(Y), add, set(h)),
  );
}

/** What is on the stack as X, in three ways. */
function mixed(one: Code, two: Code, three: Code): Code {
  return code(set(X), one, two, xor, three, xor);
}

function shifted(by: number): Code {
  return code(get(X), integer(by), right);
}

function turned(by: number): Code {
  return code(shifted(by), get(X), integer(32 - by), left, xor);
}
