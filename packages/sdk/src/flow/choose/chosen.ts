import type { FlowContext } from '../context.ts';
import { look } from './looking.ts';
import { keepHold } from '../book/holding.ts';
import { prefetch } from './prefetch.ts';
import type { Choice } from '../state.ts';

/** Emits the events of a choice, widens or narrows the scope while a booking is moved, holds a slot that is chosen in the form, and prefetches. */
export function chosen(flow: FlowContext, change: Partial<Choice>, before: Choice): void {
  const { step, choice } = flow.state;
  const { day, slot, anyone = choice.anyone } = change;
  if (day && day === choice.day && day !== before.day) flow.emit({ name: 'day-select', day });
  if (slot && choice.slot?.start === slot.start) flow.emit({ name: 'time-select', slot: choice.slot });
  if (step.name === 'pick' && step.moving && anyone !== choice.anyone) {
    flow.scope = { booking: flow.access!, ...(anyone && { anyone }) };
    // Whoever stays is nobody who is asked for.
    flow.set({ choice: { ...choice, anyone, host: anyone ? choice.host : null } });
    look(flow);
  }
  if (step.name === 'details') keepHold(flow);
  prefetch(flow);
}
