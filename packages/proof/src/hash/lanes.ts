import { ROUNDS } from './constants.ts';
import { CONSTANTS, fourBlocks } from './four-blocks.ts';

/** Adds blocks of each of four messages, by the addresses of their first, and where those of the first message end. */
export type AddBlocks = (first: number, second: number, third: number, fourth: number, end: number) => void;

/** A memory, and what adds blocks in it. */
export interface Lanes {
  readonly memory: WebAssembly.Memory;
  readonly add: AddBlocks;
}

let module: WebAssembly.Module | null | undefined;

/** @returns `null` where there is no WebAssembly with vectors, or a policy forbids it */
export function lanesIfAny(): Lanes | null {
  module ??= compiled();
  if (!module) return null;
  const memory = new WebAssembly.Memory({ initial: 2 });
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } });
  new Int32Array(memory.buffer).set(ROUNDS, CONSTANTS / 4);
  return { memory, add: exports['f'] as AddBlocks };
}

function compiled(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(fourBlocks());
  } catch {
    return null;
  }
}
