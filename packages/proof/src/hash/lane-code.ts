import { fourBlocks } from './four-blocks.ts';

/** What lanes are made of: bytes of WebAssembly. The page has them as they are, without what gives them; see `template.ts`. */
export const laneCode = fourBlocks;
