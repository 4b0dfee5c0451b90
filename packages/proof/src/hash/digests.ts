import { digest } from './digest.ts';
import { fourBlocks } from './four-blocks.ts';
import { Lanes } from './lanes.ts';

const lanes = lanesIfAny();

/** SHA-256 of texts, in base64url without padding: four at once where there is WebAssembly with vectors. */
export function digests(texts: readonly string[]): string[] {
  return lanes ? lanes.digests(texts) : texts.map(digest);
}

/** @returns `null` where there are no vectors, or a policy forbids them */
export function lanesIfAny(): Lanes | null {
  let code;
  try {
    code = new WebAssembly.Module(fourBlocks());
  } catch {
    return null;
  }
  return new Lanes(code);
}
