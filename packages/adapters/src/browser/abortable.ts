/** Rejects with the signal's reason on abort. Work that has begun continues, and completes or fails as a whole. */
export async function abortable<T>(signal: AbortSignal | undefined, begin: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  const begun = begin();
  if (!signal) return begun;
  const life = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true, signal: life.signal });
  });
  return Promise.race([begun, aborted]).finally(() => life.abort());
}
