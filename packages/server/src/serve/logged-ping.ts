import type { Log } from '../api/options.ts';

/** Checks the database, and logs with the remedy when it begins or ceases to fail. */
export function loggedPing(ping: () => Promise<void>, log: Log): () => Promise<void> {
  let failing: string | null = null;
  return async () => {
    try {
      await ping();
    } catch (err) {
      const message = err instanceof Error ? err.message : String(err);
      if (message !== failing) log.error({ err }, 'the database fails, so nothing can be booked');
      failing = message;
      throw err;
    }
    if (failing !== null) log.info({}, 'the database works again');
    failing = null;
  };
}
