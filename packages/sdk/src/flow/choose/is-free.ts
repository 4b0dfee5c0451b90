import { monthOf } from '../../availability/calendar.ts';
import type { FlowContext } from '../context.ts';
import { startsOn } from './days.ts';

/** Whether a slot is among the loaded free ones. */
export function isFree(flow: FlowContext, start: number): boolean {
  return startsOn(flow, monthOf(start, flow.state.choice.timeZone)).includes(start);
}
