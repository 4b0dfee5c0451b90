import { shiftMonth } from '../../client/calendar.ts';
import { lastMonth, startsOn } from '../days.ts';
import type { Inner } from '../inner.ts';
import { look } from '../looking.ts';
import type { Choice } from '../state.ts';

/** Milliseconds until the month after the shown one is asked for. */
const PREFETCH = 300;

/** Something was chosen: tells so, and does what the choice entails. */
export function chosen(flow: Inner, change: Partial<Choice>, before: Choice): void {
  const { step, choice } = flow.state;
  const { day, time, anyone = choice.anyone } = change;
  if (day && day === choice.day && day !== before.day) flow.tell({ name: 'day-select', day });
  if (time && choice.time?.start === time.start) flow.tell({ name: 'time-select', time: choice.time });
  if (step.name === 'pick' && step.moving && anyone !== choice.anyone) {
    flow.scope = { booking: flow.access!, ...(anyone && { anyone }) };
    flow.set({ choice: { ...choice, anyone } });
    look(flow);
  }
  prefetch(flow);
}

/** Asks, a moment later, for the month after the shown one, if the shown one has something to offer. */
export function prefetch(flow: Inner): void {
  const { month } = flow.state.choice;
  const next = shiftMonth(month, 1);
  if (next > lastMonth(flow) || startsOn(flow, month).length === 0) return;
  const { expired, answered } = flow.months.of(next);
  if (expired !== answered) flow.after(PREFETCH, () => void flow.months.load(next));
}
