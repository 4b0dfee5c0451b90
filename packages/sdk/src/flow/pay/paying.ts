import type { Booking } from '@team-booking/contract';
import { expire } from '../../availability/expiring.ts';
import type { FlowContext } from '../context.ts';
import type { FlowState } from '../state.ts';
import { settled } from '../choose/choosing.ts';
import { look } from '../choose/looking.ts';
import { ask } from '../route/asking.ts';
import { ledTo } from '../route/led-to.ts';
import { reload } from '../manage/reloading.ts';

/** Milliseconds to the next look at the booking, doubled each time: once the visitor is back, while they may still be away, at most. */
export const BACK = 1_000;
const AWAY = 8_000;
const MOST = 30_000;
/** A payment that has not arrived when the next look is that far away is called unpaid: after 15 seconds. */
const UNPAID = 16_000;

/**
 * Shows a booking that waits for its payment, and looks whether it is paid until it has expired.
 *
 * @param wait milliseconds to the first look
 */
export function pay(flow: FlowContext, booking: Booking, patch: Partial<FlowState>, wait = AWAY): void {
  flow.go({ name: 'pay', bookingType: flow.type!, booking, check: 'waiting' }, patch);
  watch(flow, wait);
}

/** Looks at once, as the visitor came back. */
export function checkPayment(flow: FlowContext): void {
  const { step } = flow.state;
  if (step.name !== 'pay') return;
  if (step.booking.status === 'awaiting-payment') flow.set({ step: { ...step, check: 'checking' } });
  void lookAt(flow, BACK);
}

/** From a booking that is over without a payment to choosing a slot for a new one. */
export function startAnew(flow: FlowContext): void {
  const { choice } = flow.state;
  flow.access = undefined;
  flow.scope = flow.entry;
  expire(flow.months);
  if (flow.type!.routing && !flow.entry.route) return ask(flow, flow.type!);
  flow.go(
    { name: 'pick', bookingType: ledTo(flow, flow.type!), moving: null, taken: null },
    { choice: { ...choice, slot: null }, ...settled(flow) },
  );
  look(flow);
}

/** Looks after some milliseconds, and then less and less often. */
export function watch(flow: FlowContext, wait = AWAY): void {
  const { step } = flow.state;
  const expiry = step.name === 'pay' ? Date.parse(step.booking.payment?.expiresAt ?? '') - flow.now() : 0;
  // The last look is once the booking has expired; but a visitor's clock may be ahead, so who is back is looked for some seconds.
  if (!(expiry > 0) && wait >= UNPAID) return;
  flow.unwatch?.();
  flow.unwatch = flow.after(expiry > 0 ? Math.min(wait, MOST, expiry + BACK) : wait, () => void lookAt(flow, wait * 2));
}

async function lookAt(flow: FlowContext, next: number): Promise<void> {
  const { signal } = flow;
  await reload(flow, true);
  const { step } = flow.state;
  if (signal.aborted || step.name !== 'pay' || step.booking.status !== 'awaiting-payment') return;
  if (step.check === 'checking' && next >= UNPAID) flow.set({ step: { ...step, check: 'unpaid' } });
  watch(flow, next);
}
