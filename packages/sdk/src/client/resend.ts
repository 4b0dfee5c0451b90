import { BackendError } from '../backend-error.ts';
import type { Environment } from '../environment.ts';
import { until } from './until.ts';

/** Milliseconds before the first, second and third retry. */
const RETRIES = [500, 2_000, 5_000];

/** Sends a write and retries it after a lost answer. `send` has to use the same idempotency key each time. */
export async function resend<T>(
  send: () => Promise<T>,
  after: Environment['after'],
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await send();
    } catch (error) {
      const wait = RETRIES[tries];
      if (!(error instanceof BackendError) || !error.retry || wait === undefined) throw error;
      await until(new Promise<void>((resolve) => void after(wait, resolve)), signal);
    }
  }
}
