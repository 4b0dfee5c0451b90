import { digest } from './digest.ts';
import { laneCode } from './lane-code.ts';
import { Lanes } from './lanes.ts';

/** Undefined: nobody has tried yet. */
let code: WebAssembly.Module | null | undefined;
let lanes: Lanes | null | undefined;

/** SHA-256 of texts, in base64url without padding: four at once where there is WebAssembly with vectors. */
export function digests(texts: readonly string[]): string[] {
  if (lanes === undefined) lanes = lanesIfAny();
  return lanes ? lanes.digests(texts) : texts.map(digest);
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
