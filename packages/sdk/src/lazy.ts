import { BackendError } from './backend-error.ts';

/**
 * Memoises what is loaded on first use, e.g. by a dynamic import. A failed load is retried by the next call.
 *
 * @returns loads it, or rejects with a BackendError `offline`
 */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((cause: unknown) => {
      pending = undefined;
      throw new BackendError('offline', String(cause));
    }));
}
