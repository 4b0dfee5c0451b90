import { lazy } from '../lazy.ts';
import type { FlowContext } from './context.ts';
import type * as Everything from './rest.ts';

type Rest = typeof Everything;

const load = lazy(() => import('./rest.ts'));
let loaded: Rest | undefined;

/**
 * Runs `act` with the lazily loaded rest of the flow: at once where it is loaded, else in the order of the calls.
 *
 * @param quiet nobody waits for it, so that a failure to load is not reported
 */
export function withRest(flow: FlowContext, act: (rest: Rest) => unknown, quiet = false): void {
  if (loaded) return void act(loaded);
  const { signal } = flow;
  void load().then(arrived, missing);

  function arrived(rest: Rest): void {
    loaded = rest;
    if (!signal.aborted) act(rest);
  }

  function missing(error: unknown): void {
    if (!signal.aborted && !quiet) flow.fail(error);
  }
}
