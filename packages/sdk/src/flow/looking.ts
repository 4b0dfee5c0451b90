import { dateOf, monthOf, shiftMonth } from '../client/calendar.ts';
import { failureOf } from '../client/failure.ts';
import { nearest } from './alternatives.ts';
import { isFree, lastMonth, startsIn } from './days.ts';
import type { Inner } from './inner.ts';
import type { FlowState, Step, Time } from './state.ts';

/** Months that are looked through for a free time, beyond the shown one. */
const LOOK_AHEAD = 12;
/** Milliseconds until the next month is asked for, so that the first paint has the network for itself. */
const PREFETCH = 300;

/**
 * Asks for what the shown month needs: itself; if nothing is free in it, the months after it until something is; and,
 * a moment later, the month after it. Does nothing where everything is known, so it is called after every change.
 */
export function look(flow: Inner): void {
  const { months, state } = flow;
  if (!flow.type || (state.step.name !== 'pick' && state.step.name !== 'details')) return;
  const shown = state.choice.month;
  const last = lastMonth(flow);
  let waiting = 0;
  let found: string | null = null;
  let atOnce = flow.opening && flow.searching ? 2 : 1;
  for (let i = 0, month = shown; i <= LOOK_AHEAD && month <= last && waiting < atOnce; i++) {
    want(flow, month);
    const free = startsIn(flow, month).length > 0;
    const { parts, error } = months.get(month)!;
    if (free) {
      if (waiting === 0) found = month;
      break;
    }
    if (parts.length === 0 && error) break;
    if (parts.length === 0) waiting++;
    else if (i === 0) atOnce = 3;
    month = shiftMonth(month, 1);
  }
  const known = !!months.get(shown)?.parts.length;
  if (flow.opening && known && (waiting === 0 || !flow.searching)) opened(flow, (flow.searching && found) || shown);
  const times = timesOfMonth(flow);
  if (times.name !== flow.state.times.name) {
    flow.set({ times });
    if (times.name === 'failed') flow.tell({ name: 'error', code: times.failure.code });
  }
  if (found === flow.state.choice.month) {
    const next = shiftMonth(found, 1);
    if (next <= last && months.isStale(next)) flow.after(PREFETCH, () => want(flow, next));
  }
}

function want({ months }: Inner, month: string): void {
  if (months.isStale(month) && !months.get(month)?.error) void months.load(month);
}

function timesOfMonth(flow: Inner): FlowState['times'] {
  const entry = flow.months.get(flow.state.choice.month);
  if (entry?.parts.length) return { name: flow.opening ? 'loading' : 'ready' };
  return entry?.error ? { name: 'failed', failure: failureOf(entry.error) } : { name: 'loading' };
}

/** The first times are there. A time that the flow was opened on is chosen, or said to be taken. */
function opened(flow: Inner, month: string): void {
  flow.opening = false;
  let choice = { ...flow.state.choice, month };
  flow.state = { ...flow.state, choice };
  const start = Date.parse(flow.options.start ?? '');
  const time: Time = { start, duration: choice.duration };
  const { step } = flow.state;
  if (step.name === 'pick' && !step.moving && month === monthOfStart(start, choice.timeZone)) {
    const day = dateOf(start, choice.timeZone);
    if (isFree(flow, start)) flow.set({ choice: { ...choice, day, time }, times: { name: 'ready' } });
    else flow.set({ step: { ...step, taken: { time, nearest: nearest(flow, time) } }, times: { name: 'ready' } });
  } else {
    flow.set({ times: { name: 'ready' } });
  }
  ready(flow);
}

/** There is something to see: told once. */
export function ready(flow: Inner): void {
  if (!flow.told.has('ready')) flow.tell({ name: 'ready' });
  flow.told.add('ready');
}

function monthOfStart(start: number, timeZone: string): string | null {
  return Number.isNaN(start) ? null : monthOf(start, timeZone);
}

/** A month was answered: what is shown of it is computed anew, and a time that is not free any more is given up. */
export function monthChanged(flow: Inner): void {
  // A new state even if nothing of it differs: the days and times of the flow do.
  flow.set({});
  const { step } = flow.state;
  if (step.name === 'pick' || step.name === 'details') {
    if (step.taken) flow.set({ step: { ...step, taken: { ...step.taken, nearest: nearest(flow, step.taken.time) } } });
    else giveUpTaken(flow, step);
  }
  look(flow);
}

function giveUpTaken(flow: Inner, step: Extract<Step, { name: 'pick' | 'details' }>): void {
  const { choice, writing } = flow.state;
  const time = step.name === 'details' ? step.time : choice.time;
  // The answer of an attempt under way may be that the time is taken – by this very booking.
  if (!time || writing.name !== 'idle' || flow.attempt?.unclear) return;
  const entry = flow.months.get(monthOf(time.start, choice.timeZone));
  if (!entry?.parts.length || isFree(flow, time.start)) return;
  if (flow.unsure) flow.set({ choice: { ...choice, time: null } });
  else giveUp(flow, time);
  flow.unsure = false;
}

/** Says that a time is taken, where the visitor is, and offers the nearest that are free. */
export function giveUp(flow: Inner, time: Time): void {
  const { step, choice } = flow.state;
  if (step.name !== 'pick' && step.name !== 'details') return;
  flow.set({ step: { ...step, taken: { time, nearest: nearest(flow, time) } }, choice: { ...choice, time: null } });
  flow.tell({ name: 'error', code: 'slot-taken' });
}

/** Asks again for what is shown, and for everything else when it is next wanted. */
export function refreshTimes(flow: Inner, from?: number, to?: number): void {
  flow.months.expire(from, to);
  look(flow);
}
