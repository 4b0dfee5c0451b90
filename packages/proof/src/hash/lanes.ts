import { copyPiece, fillStencil } from '../text/fill-stencil.ts';
import { module } from './assembler.ts';
import { ROUNDS } from './constants.ts';
import { CONSTANTS, fourBlocks } from './four-blocks.ts';

/** A memory, and what WebAssembly does in it. */
export interface Lanes {
  readonly memory: WebAssembly.Memory;
  /** Adds blocks of each of four messages, by the addresses of their first, and where those of the first message end. */
  readonly add: (first: number, second: number, third: number, fourth: number, end: number) => void;
  /** See {@link fillStencil}. */
  readonly fill: (stencil: number, gaps: number, end: number, to: number) => number;
}

let compiled: WebAssembly.Module | null | undefined;

/** @returns `null` where there is no WebAssembly with vectors, or a policy forbids it */
export function lanesIfAny(): Lanes | null {
  compiled ??= compiledIfAny();
  if (!compiled) return null;
  const memory = new WebAssembly.Memory({ initial: 4 });
  const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } });
  new Int32Array(memory.buffer).set(ROUNDS, CONSTANTS / 4);
  return { memory, fill: exports['b'] as Lanes['fill'], add: exports['c'] as Lanes['add'] };
}

function compiledIfAny(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(module(copyPiece(), fillStencil(0), fourBlocks()));
  } catch {
    return null;
  }
}
