import { isDigest } from './digest.ts';
import { laneCode } from './lane-code.ts';
import { Lanes } from './lanes.ts';
import type { Message } from './message.ts';
import { sha256 } from './sha-256.ts';

/** Undefined: nobody has tried yet. */
let code: WebAssembly.Module | null | undefined;
let lanes: Lanes | null | undefined;

/**
 * Which messages have the SHA-256 that is given for each, in base64url without padding: four are hashed at once where there is WebAssembly
 * with vectors.
 */
export function fit(messages: readonly Message[], given: readonly string[]): boolean[] {
  if (lanes === undefined) lanes = lanesIfAny();
  return lanes ? lanes.fit(messages, given) : messages.map((one, i) => isDigest(given[i]!, sha256(one), 0, 1));
}

/** @returns `null` where there are no vectors, or a policy forbids them */
export function lanesIfAny(): Lanes | null {
  const compiled = compiledLanes();
  return compiled && new Lanes(compiled);
}

/** What lanes are made of, compiled, for this thread and others. `null` where there are no vectors, or a policy forbids them. */
export function compiledLanes(): WebAssembly.Module | null {
  if (code === undefined) {
    try {
      code = new WebAssembly.Module(laneCode());
    } catch {
      code = null;
    }
  }
  return code;
}

/** Takes what another thread has compiled, before anything is hashed in this one. */
export function useLanes(compiled: WebAssembly.Module | null): void {
  code = compiled;
}
