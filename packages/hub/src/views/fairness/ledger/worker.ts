// Carries out a task in a worker. It asks for part after part, so that there are never many.
import type { LedgerPart } from '@team-booking/contract/team';
import { carryOut, type Task } from './tasks.ts';

const heard: ((part: LedgerPart | null) => void)[] = [];
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const tell = (what: unknown) => postMessage(what);

async function* asked(): AsyncGenerator<LedgerPart> {
  for (;;) {
    const answer = new Promise<LedgerPart | null>((resolve) => heard.push(resolve));
    tell({ kind: 'more' });
    const part = await answer;
    if (!part) return;
    yield part;
  }
}

addEventListener('message', ({ data }: MessageEvent<{ task?: Task; part?: LedgerPart | null }>) => {
  if (data.task) void run(data.task);
  else heard.shift()?.(data.part ?? null);
});

async function run(task: Task): Promise<void> {
  for await (const told of carryOut(task, asked())) tell(told);
}
