/** The same promise, unless a signal comes first: then its reason. What has begun goes on by itself, wholly or not at all. */
export function abortable<T>(signal: AbortSignal | undefined, begin: () => Promise<T>): Promise<T> {
  if (!signal) return begin();
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    const over = () => signal.removeEventListener('abort', abort);
    begin().then(resolve, reject).finally(over);
  });
}
