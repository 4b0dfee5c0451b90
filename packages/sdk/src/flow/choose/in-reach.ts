import { monthOf } from '../../availability/calendar.ts';
import { lastMonth } from './days.ts';
import type { FlowContext } from '../context.ts';

/** The month, or the nearest that can hold times. */
export function inReach(flow: FlowContext, month: string, timeZone: string): string {
  const first = monthOf(flow.now(), timeZone);
  const last = lastMonth(flow, timeZone);
  return month < first ? first : month > last ? last : month;
}
