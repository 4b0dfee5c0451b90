import type { Surroundings } from './flow.ts';

/** Timers and signals of the runtime. Where there is no page, as in Node, nothing is ever reported. */
export const runtime: Surroundings = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  onReturn(listener) {
    const { document } = globalThis;
    if (!document) return () => {};
    const online = () => listener('online');
    const visible = () => document.visibilityState === 'visible' && listener('visible');
    addEventListener('online', online);
    document.addEventListener('visibilitychange', visible);
    return () => {
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', visible);
    };
  },
};
