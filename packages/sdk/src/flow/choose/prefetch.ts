import { addMonths } from '@team-booking/core/time';
import type { FlowContext } from '../context.ts';
import { lastMonth, startsOn } from './days.ts';

/** Milliseconds until the month after the shown one is prefetched. */
const PREFETCH = 300;

/** Prefetches the month after the shown one, if the shown one has free slots. */
export function prefetch(flow: FlowContext): void {
  const { month } = flow.state.choice;
  const next = addMonths(month, 1);
  if (next > lastMonth(flow) || startsOn(flow, month).length === 0) return;
  const { expired, answered } = flow.months.of(next);
  if (expired !== answered) flow.after(PREFETCH, () => void flow.months.load(next));
}
