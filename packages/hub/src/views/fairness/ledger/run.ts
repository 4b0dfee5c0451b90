import type { LedgerPart } from '@team-booking/contract/team';
import type { LedgerCheck } from '@team-booking/proof';
import type { TeamClient } from '@team-booking/sdk/team';
import type { Task, Told } from './tasks.ts';

/** Numbers of a ledger that are read at once: a few milliseconds of work. */
const PART = 100;

/** Reads a whole ledger, part by part. */
export async function* partsOf(client: TeamClient, id: string, signal: AbortSignal): AsyncGenerator<LedgerPart> {
  let cursor: string | null | undefined;
  do {
    const query = { limit: PART, names: true, ...(cursor && { cursor }) };
    const part = await client.exportLedger({ id, query }, { signal });
    yield part;
    cursor = part.next;
  } while (cursor !== null);
}

/**
 * Carries out a task over a ledger, in a worker where the page may have one.
 *
 * @param told is called with all that the task tells, but the end
 * @returns what the ledger has come to
 * @throws what reading it throws
 */
export async function carryOutBeside(
  task: Task,
  parts: AsyncGenerator<LedgerPart>,
  told: (told: Told) => void,
): Promise<LedgerCheck> {
  const worker = startWorker();
  const heard = worker ? hear(worker, task, parts) : here(task, parts);
  try {
    for await (const one of heard) {
      if (one.kind === 'end') return one.check;
      told(one);
    }
    throw new Error('The task has ended before its end');
  } finally {
    worker?.terminate();
  }
}

/** What does it is loaded where no worker does. */
async function* here(task: Task, parts: AsyncGenerator<LedgerPart>): AsyncGenerator<Told> {
  const { carryOut } = await import('./tasks.ts');
  yield* carryOut(task, parts);
}

/** A page of another origin may have no worker of ours. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function* hear(worker: Worker, task: Task, parts: AsyncGenerator<LedgerPart>): AsyncGenerator<Told> {
  const waiting: (Told | { readonly kind: 'more' } | { readonly kind: 'failed' })[] = [];
  let wake = () => {};
  const put = (what: (typeof waiting)[number]) => {
    waiting.push(what);
    wake();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<(typeof waiting)[number]>) => put(data));
  worker.addEventListener('error', () => put({ kind: 'failed' }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const send = (what: unknown) => worker.postMessage(what);
  send({ task });
  let isBegun = false;
  for (;;) {
    if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    const one = waiting.shift()!;
    if (one.kind === 'failed') {
      if (isBegun) throw new Error('The worker has failed');
      // A policy may keep it from loading.
      return yield* here(task, parts);
    }
    if (one.kind === 'more') {
      isBegun = true;
      const { value, done } = await parts.next();
      send({ part: done ? null : value });
    } else {
      yield one;
    }
  }
}
