import { compiledLanes } from '../hash/digests.ts';
import { checkBlock, type BlockCheck } from './block.ts';

/**
 * How many workers there are at least and at most. Each compiles the script for itself, which takes as long as thousands of choices, and
 * browsers tell twice as many processors as there are, or 4 whatever there are.
 */
const [LEAST, MOST] = [2, 4];

/** Checks a block in a worker, or here. */
type Check = (packed: string) => Promise<BlockCheck>;

/** Workers that run this very script, while the page is still being read; where it may have none, what does it here. */
export function startWorkers(script: string): readonly Check[] {
  const count = Math.min(Math.max(navigator.hardwareConcurrency / 2 || 0, LEAST), MOST);
  return Array.from({ length: count }, () => helper(script));
}

/**
 * Checks blocks side by side.
 *
 * @param told how many are done
 */
export async function checkBlocks(
  workers: readonly Check[],
  blocks: readonly string[],
  told: (done: number) => void,
): Promise<readonly BlockCheck[]> {
  const checks: BlockCheck[] = [];
  let [next, done] = [0, 0];
  const run = async (check: Check) => {
    while (next < blocks.length) {
      const i = next++;
      checks[i] = await check(blocks[i]!);
      told(++done);
    }
  };
  await Promise.all(workers.map(run));
  return checks;
}

function helper(script: string): Check {
  let worker: Worker | null = null;
  try {
    worker = new Worker(script);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(compiledLanes());
  } catch {
    // It is done in the page.
  }
  return async (packed) => {
    const own = worker;
    const found =
      own &&
      (await new Promise<BlockCheck | null>((resolve) => {
        own.addEventListener('message', ({ data }: MessageEvent<BlockCheck>) => resolve(data), { once: true });
        own.addEventListener('error', () => resolve(null), { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        own.postMessage(packed);
      }));
    if (!found) worker = null;
    return found ?? checkBlock(packed);
  };
}
