import {
  add,
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
  shuffle,
  spread,
  store,
  tee,
  VECTOR,
  xor,
  type Code,
} from './assembler.ts';

// The memory begins with the 64 words of the schedule, each of them once for each of four messages.
const SCHEDULE = 0;
const WORD = 16;
/** Address of the 64 constants, four bytes each. */
export const CONSTANTS = 64 * WORD;
/** Address of the state: eight words, each of them once for each message. */
export const STATE = CONSTANTS + 256;
/** Address from which on the memory is free. */
export const FREE = STATE + 8 * WORD;

// Locals: four addresses, where they end, the letters a to h of the algorithm, where a loop is, and two for what is on the way.
const [ADDRESSES, LAST, LETTERS] = [[0, 1, 2, 3], 4, 5];
const [AT, X, Y] = [13, 14, 15];
const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * A function of WebAssembly that adds blocks of 64 bytes to each of four SHA-256 (FIPS 180-4) side by side: every vector has a word of
 * each. Its parameters are the addresses of the first blocks, and where the blocks of the first message end. There has to be one.
 */
export function fourBlocks() {
  const blocks = [
    ...ADDRESSES.flatMap(wordsOfBlocks),
    ...countUp(48 * WORD, WORD, nextWord()),
    ...EIGHT.flatMap((n) => [...integer(0), ...load(STATE + n * WORD), ...set(LETTERS + n)]),
    ...countUp(64 * WORD, 8 * WORD, EIGHT.flatMap(round)),
    ...EIGHT.flatMap((n) => {
      const word = [...load(STATE + n * WORD), ...get(LETTERS + n), ...add];
      return [...integer(0), ...integer(0), ...word, ...store(STATE + n * WORD)];
    }),
    ...ADDRESSES.slice(1).flatMap((address) => grow(address, 64)),
  ];
  const locals = [
    [8, VECTOR],
    [1, INTEGER],
    [2, VECTOR],
  ] as const;
  return module(5, locals, loop(ADDRESSES[0]!, 64, get(LAST), blocks));
}

function countUp(end: number, step: number, body: Code): Code {
  return [...integer(0), ...set(AT), ...loop(AT, step, integer(end), body)];
}

/** Sixteen bytes of each block become four words of the schedule. */
function wordsOfBlocks(part: number): Code {
  // Words of blocks begin with their highest byte, those of vectors with the lowest.
  const firstTwo = [3, 2, 1, 0, 19, 18, 17, 16, 7, 6, 5, 4, 23, 22, 21, 20];
  const lastTwo = firstTwo.map((place) => place + 8);
  const firstHalves = [...EIGHT, ...EIGHT.map((place) => place + 16)];
  const lastHalves = firstHalves.map((place) => place + 8);
  const pair = (block: number, two: readonly number[], to: number): Code => [
    ...[...get(block), ...load(part * 16), ...get(block + 1), ...load(part * 16)],
    ...[...shuffle(two), ...set(to)],
  ];
  return [firstTwo, lastTwo].flatMap((two, i) => [
    ...[...pair(0, two, X), ...pair(2, two, Y)],
    ...[firstHalves, lastHalves].flatMap((halves, j) => {
      const words = [...get(X), ...get(Y), ...shuffle(halves)];
      return [...integer(0), ...words, ...store(SCHEDULE + (part * 4 + i * 2 + j) * WORD)];
    }),
  ]);
}

/** The word of the schedule that is 16 after where the loop is. */
function nextWord(): Code {
  const word = (n: number): Code => [...get(AT), ...load(SCHEDULE + n * WORD)];
  return [
    ...get(AT),
    ...word(0),
    ...[...word(1), ...mixed(turned(7), turned(18), shifted(3)), ...add],
    ...[...word(9), ...add],
    ...[...word(14), ...mixed(turned(17), turned(19), shifted(10)), ...add],
    ...store(SCHEDULE + 16 * WORD),
  ];
}

/** One of eight rounds. What was h is the new a: the letters move, not what they hold. */
function round(n: number): Code {
  const [a, b, c, d, e, f, g, h] = EIGHT.map((letter) => LETTERS + ((letter - n + 8) & 7)) as [number, ...number[]] &
    Record<1 | 2 | 3 | 4 | 5 | 6 | 7, number>;
  const constant = [...get(AT), ...integer(2), 0x76, ...spread(CONSTANTS + n * 4)];
  return [
    ...[...get(h), ...get(e), ...mixed(turned(6), turned(11), turned(25)), ...add],
    ...[...get(f), ...get(g), ...get(e), ...select, ...add],
    ...[...get(AT), ...load(SCHEDULE + n * WORD), ...add, ...constant, ...add, ...tee(Y)],
    ...[...get(d), ...add, ...set(d)],
    ...[...get(a), ...mixed(turned(2), turned(13), turned(22))],
    ...[...get(c), ...get(b), ...get(a), ...get(b), ...xor, ...select, ...add],
    ...[...get(Y), ...add, ...set(h)],
  ];
}

/** What is on the stack as X, in three ways. */
function mixed(one: Code, two: Code, three: Code): Code {
  return [...set(X), ...one, ...two, ...xor, ...three, ...xor];
}

function shifted(by: number): Code {
  return [...get(X), ...integer(by), ...right];
}

function turned(by: number): Code {
  return [...shifted(by), ...get(X), ...integer(32 - by), ...left, ...xor];
}
