import { BackendError } from './backend-error.ts';

/**
 * Memoises what is loaded on first use, e.g. by a dynamic import. After a failure the next call tries again.
 *
 * @returns loads it. Rejects with a BackendError `offline` if that fails
 */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((cause: unknown) => {
      pending = undefined;
      throw new BackendError('offline', String(cause));
    }));
}
