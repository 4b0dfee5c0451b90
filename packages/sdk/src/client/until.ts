/** Waits for what several callers may share; an aborted signal ends this caller's wait only. @throws the signal's reason */
export async function until<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  try {
    const value = await Promise.race([shared, aborted.promise]);
    signal?.throwIfAborted();
    return value;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
