/** Timers and what the page reports to a client or flow; tests bring their own. */
export interface Environment {
  /** Runs once after some milliseconds. Returns what cancels that. */
  after: (milliseconds: number, run: () => void) => () => void;
  /** Calls back when the connection is back or the page becomes visible again. Returns what unsubscribes. */
  onReturn: (listener: (why: 'online' | 'visible') => void) => () => void;
}

/** The runtime's timer. */
export const after: Environment['after'] = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
