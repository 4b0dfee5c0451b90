import { Refusal } from '@team-booking/contract';
import type { Backend } from './backend.ts';
import { tookEffect, type KeyedRequest } from './idempotency.ts';

/**
 * Runs what books a time, again if the same request, sent twice, has taken the time itself while this one waited for its locks: it is
 * answered like the other one then.
 */
export async function bookedOnce<T>(
  backend: Pick<Backend, 'store' | 'team'>,
  keyed: KeyedRequest,
  now: number,
  once: () => Promise<T>,
): Promise<T> {
  try {
    return await once();
  } catch (error) {
    const isTaken = error instanceof Refusal && error.code === 'slot-taken';
    if (isTaken && (await tookEffect(backend, keyed, now))) return once();
    throw error;
  }
}
