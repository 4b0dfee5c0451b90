import type { Inner } from './inner.ts';
import type { Draft } from './state.ts';

/** What is needed only after a time is chosen: form, writes, managing. Loaded when it is likely to be needed soon. */
type Late = typeof import('./late/index.ts');

let late: Late | undefined;

/** Does something with the late part: at once if it is there, else when it has come. */
export function withLate(flow: Inner, run: (late: Late) => void, failed?: (error: unknown) => void): void {
  if (late) return run(late);
  const { signal } = flow;
  import('./late/index.ts').then(
    (module) => {
      late = module;
      if (!signal.aborted) run(module);
    },
    (error: unknown) => {
      if (!signal.aborted) (failed ?? missed)(error);
    },
  );
  function missed(error: unknown): void {
    const failure = {
      code: 'offline',
      message: `A part of the booker could not be loaded: ${error}`,
      retry: true,
    } as const;
    flow.set({ writing: { name: 'refused', what: 'book', failure } });
    flow.tell({ name: 'error', code: failure.code });
  }
}

/** Keeps what is typed; errors that it corrects vanish. */
export function keep(flow: Inner, change: Partial<Draft>): void {
  flow.set({ draft: { ...flow.state.draft, ...change } });
  const { step } = flow.state;
  if (step.name === 'details' && step.errors.length) withLate(flow, ({ recheck }) => recheck(flow, change));
}

export function proceed(flow: Inner, reason?: string): void {
  const { step, choice } = flow.state;
  if (step.name !== 'pick' || !choice.time) return;
  if (step.moving) return withLate(flow, (module) => module.move(flow, reason));
  withLate(flow, () => {});
  const { bookingType } = step;
  flow.go({ name: 'details', bookingType, time: choice.time, errors: [], taken: null }, settled(flow));
}

export function back(flow: Inner): void {
  const { step, writing } = flow.state;
  if (writing.name === 'sending') return;
  if (step.name === 'details') {
    const { bookingType, taken } = step;
    flow.go({ name: 'pick', bookingType, moving: null, taken }, settled(flow));
  } else if (step.name === 'cancel' || (step.name === 'pick' && step.moving)) {
    const { bookingType } = step;
    const booking = step.name === 'pick' ? step.moving! : step.booking;
    flow.go({ name: 'manage', bookingType, booking }, settled(flow));
  }
}

/** What was refused is done with; what is lost goes on being tried. */
export function settled({ state }: Inner): Pick<Inner['state'], 'writing'> {
  return { writing: state.writing.name === 'lost' ? state.writing : { name: 'idle' } };
}
