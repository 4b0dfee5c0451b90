import { Refusal } from '@team-booking/contract';
import { StoreUnavailable, type Backend } from '@team-booking/engine';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { TillFailed } from '../outside/till.ts';
import { ProcessDied } from './life.ts';
import type { Fault } from './process.ts';
import type { World } from './world.ts';

/** What became of one request. `unknown`: nobody answered, or only that something failed. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown' };

/** What a request asks of a process. */
export type Request<T> = (backend: Backend, now: number) => Promise<T>;

/** Sends a request to one of the processes. */
export async function ask<T>(world: World, random: RandomNumbers, request: Request<T>): Promise<Reply<T>> {
  const fault: Fault = random.chance(0.86) ? 'none' : random.of(['before', 'after', 'lost', 'lost'] as const);
  const choice = random.next();
  await world.steps.turn('send', world.people);
  const alive = world.processes.filter(({ life }) => !life.over);
  const process = alive[Math.floor(choice * alive.length)];
  if (!process) return { kind: 'unknown' };
  const { life } = process;
  const reply = await replyOf(request(world.backend(process, fault), world.nowOf(process)));
  if (fault === 'lost' || life.over) return { kind: 'unknown' };
  try {
    await world.steps.turn('answer', life);
    return reply;
  } catch (error) {
    if (error instanceof ProcessDied) return { kind: 'unknown' };
    throw error;
  }
}

async function replyOf<T>(answer: Promise<T>): Promise<Reply<T>> {
  try {
    return { kind: 'answered', value: await answer };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', code: error.code };
    const isKnown = error instanceof ProcessDied || error instanceof StoreUnavailable || error instanceof TillFailed;
    if (isKnown) return { kind: 'unknown' };
    throw error;
  }
}

/** Which of two replies says what became of a request that was sent twice. */
const KNOWN = { answered: 0, unknown: 1, refused: 2 } as const;

/** Sends a request that takes effect once, again and again until it is answered; some give up, some do not wait for the answer. */
export async function insist<T>(
  world: World,
  random: RandomNumbers,
  request: Request<T>,
): Promise<{ readonly reply: Reply<T>; readonly sent: number; readonly others: readonly Reply<T>[] }> {
  if (random.chance(0.1)) {
    const [first, second] = await Promise.all([ask(world, random, request), ask(world, random, request)]);
    // One may be refused before what is in its way goes, and the other take effect after that: as long as it is unknown, all of it is.
    const [reply, other] = KNOWN[first.kind] <= KNOWN[second.kind] ? [first, second] : [second, first];
    return { reply, sent: 2, others: [other] };
  }
  for (let sent = 1; ; sent++) {
    const reply = await ask(world, random, request);
    if (reply.kind !== 'unknown' || sent === 5 || random.chance(0.2)) return { reply, sent, others: [] };
  }
}
