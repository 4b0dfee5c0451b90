import { setTimeout as sleep } from 'node:timers/promises';
import { StoreBusy } from '@team-booking/engine';

/** How long a start waits for a database that others use, milliseconds: longer than a visitor would. */
const PATIENCE = 20_000;

/** Repeats what finds the database busy, so that a server can start while others serve a rush. @throws {StoreBusy} after a while */
export async function whileBusy<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreBusy) || performance.now() >= deadline) throw error;
    }
    await sleep(50);
  }
}
