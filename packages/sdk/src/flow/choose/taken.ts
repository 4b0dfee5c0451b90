import { addMonths } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { startsOn } from './days.ts';
import { isFree } from './is-free.ts';
import type { FlowContext } from '../context.ts';
import type { Slot } from '../../availability/slot.ts';
import { prefetch } from './prefetch.ts';

/** How many slots are offered for a taken one, and how many months after it are searched for them. */
const OFFERED = 3;
const MONTHS = 12;

/** After availability was loaded: refreshes the slots offered for a taken one, or detects that the chosen one is taken. */
export function recheck(flow: FlowContext): void {
  const { step, choice, writing } = flow.state;
  if (step.name !== 'pick' && step.name !== 'details') return;
  prefetch(flow);
  if (step.taken)
    return flow.set({ step: { ...step, taken: { ...step.taken, nearest: nearest(flow, step.taken.slot) } } });
  const slot = step.name === 'details' ? step.slot : choice.slot;
  if (!slot || flow.months.of(monthOf(slot.start, choice.timeZone)).parts.length === 0) return;
  const { unverified } = flow;
  flow.unverified = false;
  // While a write is in flight, the slot may be taken by this very booking.
  if (isFree(flow, slot.start) || writing.name !== 'idle' || flow.attempt?.unclear) return;
  if (unverified) flow.set({ choice: { ...choice, slot: null } });
  else giveUp(flow, slot);
}

/** Marks a slot as taken in the present step, and offers the nearest free ones. */
export function giveUp(flow: FlowContext, slot: Slot): void {
  const { step, choice } = flow.state;
  if (step.name !== 'pick' && step.name !== 'details') return;
  flow.set({ step: { ...step, taken: { slot, nearest: nearest(flow, slot) } }, choice: { ...choice, slot: null } });
  flow.emit({ name: 'error', code: 'slot-taken' });
}

/** The loaded free slots nearest to a taken one, in order of time. */
function nearest(flow: FlowContext, { start: taken }: Slot): Slot[] {
  const { timeZone, duration } = flow.state.choice;
  const month = monthOf(taken, timeZone);
  const starts: number[] = [];
  // Slots after the third following one are further away than those three.
  for (let by = -1; by <= MONTHS && starts.filter((start) => start > taken).length < OFFERED; by++) {
    starts.push(...startsOn(flow, addMonths(month, by)));
  }
  const distance = (start: number) => Math.abs(start - taken);
  return starts
    .filter((start) => start !== taken)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, OFFERED)
    .sort((a, b) => a - b)
    .map((start) => ({ start, duration }));
}
