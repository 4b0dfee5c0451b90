// What of WebAssembly is needed, as functions that give its bytes.

/** Bytes of WebAssembly. */
export type Code = readonly number[];

export const VECTOR = 0x7b;
export const INTEGER = 0x7f;

/** One after another. */
export const code = (...parts: readonly Code[]): Code => parts.flat();

/** Reads a local. */
export const get = (local: number): Code => [0x20, local];
/** Writes a local. */
export const set = (local: number): Code => [0x21, local];
/** Writes a local and keeps its value. */
export const tee = (local: number): Code => [0x22, local];
export const integer = (value: number): Code => [0x41, ...signed(value)];
/** An integer shifted to the right. */
export const shiftInteger: Code = [0x76];
export const addIntegers: Code = [0x6a];
export const subtract: Code = [0x6b];
/** Without signs. */
export const divide: Code = [0x6e];
/** Without signs. */
export const remainder: Code = [0x70];
export const isLess: Code = [0x48];

const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
const at = (offset: number): Code => [0, ...unsigned(offset)];
/** Four words at an address. */
export const load = (offset: number): Code => code(vector(0), at(offset));
/** The word at an address, four times. */
export const spread = (offset: number): Code => code(vector(9), at(offset));
export const store = (offset: number): Code => code(vector(11), at(offset));
/** The integer at an address. */
export const loadInteger: Code = [0x28, 0, 0];
/** The integer of two bytes at an address. */
export const loadHalf: Code = [0x2f, 0, 0];
export const storeByte: Code = [0x3a, 0, 0];
/** Sixteen bytes of two vectors, by their places. */
export const shuffle = (places: readonly number[]): Code => code(vector(13), places);
export const xor = vector(0x51);
/** Bits of the first where the third has ones, else of the second. */
export const select = vector(0x52);
export const left = vector(0xab);
export const right = vector(0xad);
/** The sums of words. */
export const add = vector(0xae);

/** Repeats a body while a local, which grows by a step each time, is below an end. */
export function loop(local: number, step: number, end: Code, body: Code): Code {
  const isBelow = [0x49];
  return repeat(code(body, grow(local, step), get(local), end, isBelow));
}

/** Repeats a body that leaves whether it is to be repeated. */
export function repeat(body: Code): Code {
  return code([0x03, 0x40], body, [0x0d, 0, 0x0b]);
}

/** One of two, by what is on the stack. */
export function either(one: Code, other: Code): Code {
  return code([0x04, 0x40], one, [0x05], other, [0x0b]);
}

export function grow(local: number, step: number): Code {
  return code(get(local), integer(step), addIntegers, set(local));
}

/** Calls a function of the module, by its number. */
export const call = (number: number): Code => [0x10, number];

/** A function of a module. */
export interface Function {
  /** How many integers it takes. */
  readonly parameters: number;
  /** How many integers it gives. */
  readonly results: 0 | 1;
  /** How many locals of a type follow, in groups. */
  readonly locals: readonly (readonly [number, number])[];
  readonly body: Code;
}

/** A module that has a memory (`m.m`) given and exports its functions by letters, from `a` on. */
export function module(...functions: readonly Function[]) {
  const section = (id: number, parts: readonly Code[]): Code => [id, ...sized([parts.length, ...parts.flat()])];
  const name = (letter: number): Code => [1, letter];
  const integers = (count: number): Code => sized(Array.from({ length: count }, () => INTEGER));
  const parts = code(
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(
      1,
      functions.map(({ parameters, results }) => [0x60, ...integers(parameters), ...integers(results)]),
    ),
    section(2, [code(name(0x6d), name(0x6d), [2, 0, 1])]),
    section(
      3,
      functions.map((_, i) => [i]),
    ),
    section(
      7,
      functions.map((_, i) => [...name(0x61 + i), 0, i]),
    ),
    section(
      10,
      functions.map(({ locals, body }) => sized(code(unsigned(locals.length), locals.flat(), body, [0x0b]))),
    ),
  );
  return Uint8Array.from(parts);
}

const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];

// LEB128, as numbers are written there.
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
