import type * as Everything from './late/index.ts';
import type { Inner } from './inner.ts';

/** What is needed only after the first times are shown: form, writes, managing, live changes. */
type Late = typeof Everything;

let late: Late | undefined;

/**
 * Does something with the late part: at once if it is there, else when it has come.
 *
 * @param quiet whether nobody waits for it, so that nobody has to be told if it does not come
 */
export function withLate(flow: Inner, run: (late: Late) => unknown, quiet = false): void {
  if (late) return void run(late);
  const { signal } = flow;
  void import('./late/index.ts').then(arrived, missing);

  function arrived(module: Late): void {
    late = module;
    if (!signal.aborted) run(module);
  }

  function missing(error: unknown): void {
    if (signal.aborted || quiet) return;
    const failure = { code: 'offline', message: String(error), retry: true } as const;
    if (flow.state.step.name === 'loading') flow.go({ name: 'failed', failure });
    else flow.set({ writing: { name: 'refused', what: 'book', failure } });
    flow.tell({ name: 'error', code: 'offline' });
  }
}
