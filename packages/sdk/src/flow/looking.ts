import { shiftMonth } from '../client/calendar.ts';
import { failureOf } from '../client/failure.ts';
import { lastMonth, startsOn } from './days.ts';
import type { Inner } from './inner.ts';
import type { FlowState } from './state.ts';

/** Months that are looked through for a free time, beyond the shown one. */
const LOOK_AHEAD = 12;
/** Milliseconds until the next month is asked for, so that the first paint has the network for itself. */
const PREFETCH = 300;

/**
 * Asks for what the shown month needs: itself; if nothing is free in it, the months after it until something is; and,
 * a moment later, the month after it. Does nothing where everything is known, so it is called after every change.
 */
export function look(flow: Inner): void {
  const { months, state, opening, searching } = flow;
  if (!flow.type || !/pick|details/.test(state.step.name)) return;
  const shown = state.choice.month;
  const last = lastMonth(flow);
  let waiting = 0;
  let found = false;
  let month = shown;
  let atOnce = opening && searching ? 2 : 1;
  for (let i = 0; i <= LOOK_AHEAD && month <= last && waiting < atOnce; i++) {
    void months.load(month);
    if ((found = startsOn(flow, month).length > 0)) break;
    if (months.isKnown(month)) atOnce = i ? atOnce : 3;
    else if (months.errorOf(month)) break;
    else waiting++;
    month = shiftMonth(month, 1);
  }
  if (opening && months.isKnown(shown) && !(searching && waiting)) opened(flow, searching && found ? month : shown);
  const times = timesNow(flow);
  if (times.name !== flow.state.times.name) {
    flow.set({ times });
    if (times.name === 'failed') flow.tell({ name: 'error', code: times.failure.code });
  }
  const next = shiftMonth(flow.state.choice.month, 1);
  if (found && next <= last && months.isStale(next)) flow.after(PREFETCH, () => void months.load(next));
}

/** How the times of the shown month are. */
function timesNow({ months, state, opening }: Inner): FlowState['times'] {
  const { month } = state.choice;
  const error = months.errorOf(month);
  if (months.isKnown(month)) return { name: opening ? 'loading' : 'ready' };
  return error ? { name: 'failed', failure: failureOf(error) } : { name: 'loading' };
}

/** The first times are there. */
function opened(flow: Inner, month: string): void {
  flow.opening = false;
  flow.set({ choice: { ...flow.state.choice, month }, times: { name: 'ready' } });
  flow.ready();
}
