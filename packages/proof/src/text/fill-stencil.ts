import {
  addIntegers,
  call,
  code,
  divide,
  either,
  get,
  grow,
  integer,
  INTEGER,
  isLess,
  load,
  loadHalf,
  loadInteger,
  loop,
  remainder,
  repeat,
  set,
  store,
  storeByte,
  subtract,
  tee,
  type Code,
  type Function,
} from '../hash/assembler.ts';

/** From this on, what fills a gap is the address of a piece; below, and above its negative, an integer. */
export const PIECE = 0x7800_0000;

/** Digits are written backwards up to here, where the schedule of SHA-256 is at other times. */
const DIGITS_END = 16;

/** Copies a piece, its length in two bytes and what it has, to an address, and gives the address after it. */
export function copyPiece(): Function {
  const [from, to, end] = [0, 1, 2];
  const copy = code(get(to), get(from), load(2), store(0), grow(from, 16));
  const body = code(
    code(get(to), get(from), loadHalf, addIntegers, set(end)),
    // Sixteen bytes at once: what is too much is written over by what follows.
    loop(to, 16, get(end), copy),
    get(end),
  );
  return { parameters: 2, results: 1, locals: [[1, INTEGER]], body };
}

/**
 * Copies the pieces of a stencil to an address, between them what fills its gaps, and gives the address after it. Its parameters are the
 * address of the first piece, that of what fills the first gap, where the gaps end, and where to write. There has to be a gap.
 *
 * @param copy number of {@link copyPiece}
 */
export function fillStencil(copy: number): Function {
  const [stencil, gap, end, to, value, digit] = [0, 1, 2, 3, 4, 5];
  const next = code(
    code(get(stencil), integer(2), addIntegers, get(to), subtract),
    code(get(stencil), get(to), call(copy), tee(to), addIntegers, set(stencil)),
    code(get(gap), loadInteger, tee(value), integer(PIECE), isLess),
    either(integerOf(value, digit, to), code(get(value), integer(PIECE), subtract, get(to), call(copy), set(to))),
  );
  const body = code(loop(gap, 4, get(end), next), get(stencil), get(to), call(copy));
  return { parameters: 4, results: 1, locals: [[2, INTEGER]], body };
}

function integerOf(value: number, digit: number, to: number): Code {
  const minus = code(get(to), integer(0x2d), storeByte, grow(to, 1), integer(0), get(value), subtract, set(value));
  return code(
    code(get(value), integer(0), isLess, either(minus, [])),
    code(integer(DIGITS_END), set(digit)),
    repeat(
      code(
        code(grow(digit, -1), get(digit), get(value), integer(10), remainder, integer(0x30), addIntegers, storeByte),
        code(get(value), integer(10), divide, tee(value)),
      ),
    ),
    code(get(to), get(digit), load(0), store(0)),
    code(get(to), integer(DIGITS_END), addIntegers, get(digit), subtract, set(to)),
  );
}
