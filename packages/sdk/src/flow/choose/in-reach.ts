import { monthOf } from '../../availability/calendar.ts';
import { lastMonth } from './days.ts';
import type { FlowContext } from '../context.ts';

/** Clamps a month to those that can hold slots. */
export function inReach(flow: FlowContext, month: string, timeZone: string): string {
  const first = monthOf(flow.now(), timeZone);
  const last = lastMonth(flow, timeZone);
  return month < first ? first : month > last ? last : month;
}
