import { dateOf } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { startsOn } from './days.ts';
import { isFree } from './is-free.ts';
import type { FlowContext } from '../context.ts';
import { giveUp } from './taken.ts';

/** Chooses the slot of `start`, or reports it as taken; once, and not after a choice of the visitor. */
export function openOn(flow: FlowContext): void {
  const { step, choice } = flow.state;
  const start = Date.parse(flow.options.start ?? '');
  if (flow.emitted.has('start') || step.name !== 'pick' || step.moving || choice.slot || choice.day) return;
  flow.emitted.add('start');
  if (!(start > 0) || monthOf(start, choice.timeZone) !== choice.month) return;
  const slot = { start, duration: choice.duration };
  const day = dateOf(start, choice.timeZone);
  const free = isFree(flow, start);
  if (startsOn(flow, day).length > 0) flow.set({ choice: { ...choice, day, slot: free ? slot : null } });
  if (!free) giveUp(flow, slot);
}
