import { BackendError } from '../backend-error.ts';
import type { BookingBackend } from '../backend.ts';

export type Method = Exclude<keyof BookingBackend, 'changes'>;

/** A fault that is injected into a call. */
export type Fault =
  /** The request never arrives. */
  | 'request-lost'
  /** The request takes effect, but the answer never comes back. */
  | 'answer-lost'
  /** The call fails with this error, without taking effect. */
  | BackendError
  /** The call takes effect when this is fulfilled, and is then answered. */
  | Promise<unknown>;

/** A simulated network in which requests and answers can be lost. */
export interface Network {
  /** Calls so far. */
  readonly calls: readonly Method[];
  readonly faults: { method: Method; fault: Fault }[];
  call: <T>(method: Method, signal: AbortSignal | undefined, run: () => T) => Promise<T>;
}

export function network(): Network {
  const calls: Method[] = [];
  const faults: Network['faults'] = [];
  return {
    calls,
    faults,
    async call(method, signal, run) {
      calls.push(method);
      const i = faults.findIndex((entry) => entry.method === method);
      const fault = i < 0 ? undefined : faults.splice(i, 1)[0]!.fault;
      // Always asynchronous, as over a real network.
      await Promise.resolve();
      signal?.throwIfAborted();
      if (fault === 'request-lost') throw lost();
      if (fault instanceof BackendError) throw fault;
      if (fault instanceof Promise) await fault;
      const answer = structuredClone(run());
      if (fault === 'answer-lost') throw lost();
      signal?.throwIfAborted();
      return answer;
    },
  };
}

function lost(): BackendError {
  return new BackendError('offline', 'The connection was lost.');
}
