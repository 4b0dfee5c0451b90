import { addMonths, DAY } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { failureOf } from '../failure.ts';
import { inReach } from './in-reach.ts';
import { lastMonth, startsOn } from './days.ts';
import type { FlowContext } from '../context.ts';
import type { FlowState } from '../state.ts';

/** How many months beyond the shown one are searched for a free slot. */
const LOOK_AHEAD = 12;

/** Milliseconds before the end of a month from which on the next one is asked for with it. Before, what the first times wait for has the link to itself. */
const ENDING = 14 * DAY;

/** Whether the first times may well be in the month after the one that is shown first. */
export function opensOnTwo({ toFirstFree, now, state: { choice } }: FlowContext): boolean {
  return toFirstFree && monthOf(now() + ENDING, choice.timeZone) > choice.month;
}

/**
 * Loads the shown month and, if nothing is free in it, the following months until something is. Does
 * nothing where everything is loaded, so it is called after every change.
 */
export function look(flow: FlowContext): void {
  const { months, opening, toFirstFree } = flow;
  const { step, choice } = flow.state;
  if (!flow.type || !/pick|details/.test(step.name)) return;
  const last = lastMonth(flow);
  // The visitor's clock may have proved to be years behind.
  const shown = opening ? inReach(flow, choice.month, choice.timeZone) : choice.month;
  // What is chosen may be in a month that is not shown.
  if (choice.day) void months.load(choice.day.slice(0, 7));
  let waiting = 0;
  let found = '';
  let atOnce = opening && opensOnTwo(flow) ? 2 : 1;
  for (let i = 0, month = shown; i <= LOOK_AHEAD && month <= last && waiting < atOnce; i++) {
    void months.load(month);
    if (startsOn(flow, month).length > 0) {
      found = month;
      break;
    }
    const { parts, error } = months.of(month);
    if (parts.length === 0) {
      if (error) break;
      waiting++;
    } else if (i === 0) atOnce = 3;
    month = addMonths(month, 1);
  }
  let month = shown;
  if (opening && months.of(month).parts.length > 0 && !(toFirstFree && waiting)) {
    // The first slots are loaded.
    flow.opening = false;
    if (toFirstFree) month = found || month;
  }
  const slots = slotsIn(flow, month);
  if (slots.name !== flow.state.slots.name) {
    flow.set({ choice: { ...choice, month }, slots });
    if (slots.name === 'ready') flow.ready();
    if (slots.name === 'failed') flow.emit({ name: 'error', code: slots.failure.code });
  }
}

/** The loading state of a month's slots. */
function slotsIn({ months, opening }: FlowContext, month: string): FlowState['slots'] {
  const { parts, error } = months.of(month);
  if (parts.length > 0) return { name: opening ? 'loading' : 'ready' };
  return error ? { name: 'failed', failure: failureOf(error) } : { name: 'loading' };
}
