// What of WebAssembly the lanes need, as functions that give its bytes.

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

const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
const at = (offset: number): Code => [0, ...unsigned(offset)];
/** Four words at an address. */
export const load = (offset: number): Code => code(vector(0), at(offset));
/** The word at an address, four times. */
export const spread = (offset: number): Code => code(vector(9), at(offset));
export const store = (offset: number): Code => code(vector(11), at(offset));
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
  const again = [0x0d, 0, 0x0b];
  return code([0x03, 0x40], body, grow(local, step), get(local), end, isBelow, again);
}

export function grow(local: number, step: number): Code {
  return code(get(local), integer(step), [0x6a], set(local));
}

/**
 * A module that has a memory (`m.m`) given and exports one function, `f`.
 *
 * @param parameters how many integers it takes
 * @param locals how many of a type follow, in groups
 */
export function module(parameters: number, locals: readonly (readonly [number, number])[], body: Code) {
  const section = (id: number, ...parts: readonly Code[]): Code => [id, ...sized([1, ...parts.flat()])];
  const name = (letter: string): Code => sized([letter.charCodeAt(0)]);
  const types = Array.from({ length: parameters }, () => INTEGER);
  const parts = code(
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, [0x60], sized(types), [0]),
    section(2, name('m'), name('m'), [2, 0, 1]),
    section(3, [0]),
    section(7, name('f'), [0, 0]),
    section(10, sized(code(unsigned(locals.length), locals.flat(), body, [0x0b]))),
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
