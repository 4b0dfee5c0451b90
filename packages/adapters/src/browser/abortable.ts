/** The same promise, unless a signal comes first: then its reason. What has begun goes on by itself, wholly or not at all. */
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
