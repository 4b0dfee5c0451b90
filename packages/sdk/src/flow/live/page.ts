/** Calls back when the page is online or visible again. Never does so where there is no page, as in Node. */
export function onReturn(listener: (why: 'online' | 'visible') => void): () => void {
  const life = new AbortController();
  const { document } = globalThis;
  const visible = () => document.visibilityState === 'visible' && listener('visible');
  globalThis.addEventListener?.('online', () => listener('online'), life);
  document?.addEventListener('visibilitychange', visible, life);
  return () => life.abort();
}
