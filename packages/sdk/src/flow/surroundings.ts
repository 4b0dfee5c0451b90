import type { Surroundings } from './flow.ts';

/** Timers and signals of the runtime. Where there is no page, as in Node, nothing is ever reported. */
export const runtime: Surroundings = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  onReturn(listener) {
    const life = new AbortController();
    const { document } = globalThis;
    const visible = () => document.visibilityState === 'visible' && listener('visible');
    globalThis.addEventListener?.('online', () => listener('online'), life);
    document?.addEventListener('visibilitychange', visible, life);
    return () => life.abort();
  },
};
