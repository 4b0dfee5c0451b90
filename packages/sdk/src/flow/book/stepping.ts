import { monthOf } from '../../availability/calendar.ts';
import { settled } from '../choose/choosing.ts';
import { isFree } from '../choose/is-free.ts';
import type { FlowContext } from '../context.ts';
import { move } from '../manage/managing.ts';
import { keepHold } from './holding.ts';
import { giveUp } from '../choose/taken.ts';
import { pay, startAnew } from '../pay/paying.ts';
import { askBefore } from '../route/asking.ts';
import { lead } from '../route/leading.ts';

/** Goes on to the times, to the form or, while a booking is moved, moves it. */
export function proceed(flow: FlowContext, reason?: string): void {
  const { step, choice } = flow.state;
  const { slot } = choice;
  if (step.name === 'route') return void lead(flow);
  if (step.name !== 'pick' || !slot) return;
  if (flow.months.of(monthOf(slot.start, choice.timeZone)).parts.length && !isFree(flow, slot.start))
    return giveUp(flow, slot);
  if (step.moving) return move(flow, reason);
  const { bookingType } = step;
  flow.go({ name: 'details', bookingType, slot, errors: [], taken: null }, settled(flow));
  flow.unheld = undefined;
  keepHold(flow);
}

/** Goes back to the previous step; the draft is kept. */
export function back(flow: FlowContext): void {
  const { step, writing } = flow.state;
  if (writing.name === 'sending') return;
  if (step.name === 'route' && step.asked.name === 'message') {
    flow.set({ step: { ...step, asked: { name: 'not' } } });
  } else if (step.name === 'route' || (step.name === 'pick' && !step.moving)) {
    askBefore(flow);
  } else if (step.name === 'details') {
    const { bookingType, taken } = step;
    flow.go({ name: 'pick', bookingType, moving: null, taken }, settled(flow));
    keepHold(flow);
  } else if (step.name === 'cancel' || (step.name === 'pick' && step.moving)) {
    const { bookingType } = step;
    const booking = step.name === 'cancel' ? step.booking : step.moving!;
    delete flow.scope;
    if (booking.status === 'awaiting-payment') pay(flow, booking, settled(flow));
    else flow.go({ name: 'manage', bookingType, booking }, settled(flow));
  } else if (step.name === 'pay' && step.booking.status !== 'awaiting-payment') {
    startAnew(flow);
  }
}
