import type { Booking, RescheduleRequest } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { inReach } from '../choose/in-reach.ts';
import type { FlowContext } from '../context.ts';
import { look } from '../choose/looking.ts';
import { adopt } from '../choose/opening.ts';
import { mayCancel, mayReschedule } from './policy.ts';
import { send } from '../write/sending.ts';
import { BACK, pay } from '../pay/paying.ts';

/** Loads and shows the booking of a manage link. */
export async function manage(flow: FlowContext): Promise<void> {
  const { signal, access, options } = flow;
  // Their type is there to them even if it is offered no more.
  flow.scope = { booking: access };
  try {
    const [named, booking] = await Promise.all([flow.askType(), options.backend.booking(access!, { signal })]);
    // The link may name another booking type.
    const bookingType =
      booking.bookingType === named.slug
        ? named
        : await options.backend.bookingType(booking.bookingType, { ...flow.scope, signal });
    if (signal.aborted) return;
    const patch = { ...adopt(flow, bookingType), slots: { name: 'ready' } } as const;
    // Who opens the link of an unpaid booking may have paid it a moment ago.
    if (booking.status === 'awaiting-payment') pay(flow, booking, patch, BACK);
    else flow.go({ name: 'manage', bookingType, booking }, patch);
    flow.ready();
  } catch (error) {
    if (!signal.aborted) flow.fail(error);
  }
}

/** Goes from a booking to choosing another slot for it. */
export function reschedule(flow: FlowContext): void {
  const { step, choice } = flow.state;
  if (step.name !== 'manage' && step.name !== 'pay' && step.name !== 'done') return;
  const { booking, bookingType } = step;
  if (!mayReschedule(booking, flow.now())) return tooLate(flow, 'reschedule', booking);
  const length = lengthOf(booking);
  const duration = bookingType.durations.includes(length) ? length : choice.duration;
  // Whom the visitor asked for stays asked for, where nobody stays by itself.
  const host = bookingType.policy.sameHost ? null : choice.host;
  const month = inReach(flow, monthOf(Date.parse(booking.start), choice.timeZone), choice.timeZone);
  flow.scope = { booking: flow.access! };
  flow.opening = true;
  flow.toFirstFree = false;
  flow.go(
    { name: 'pick', bookingType, moving: booking, taken: null },
    {
      choice: { ...choice, month, day: null, slot: null, duration, host, anyone: false },
      writing: { name: 'idle' },
      slots: { name: 'loading' },
    },
  );
  look(flow);
}

/** Moves the booking to the chosen slot. */
export function move(flow: FlowContext, reason?: string): void {
  const { step, choice, writing } = flow.state;
  if (step.name !== 'pick' || !step.moving || !choice.slot || writing.name === 'sending') return;
  const { start, duration } = choice.slot;
  const body: RescheduleRequest = {
    start: formatInstant(start),
    ...(duration !== lengthOf(step.moving) && { duration }),
    ...(choice.host && { host: choice.host }),
    ...(choice.anyone && { anyone: true }),
    ...(reason && { reason }),
  };
  send(flow, { what: 'reschedule', body, slot: choice.slot });
}

export function askCancel(flow: FlowContext): void {
  const { step } = flow.state;
  if (step.name !== 'manage' && step.name !== 'pay' && step.name !== 'done') return;
  const { booking, bookingType } = step;
  if (!mayCancel(booking, flow.now())) return tooLate(flow, 'cancel', booking);
  flow.go({ name: 'cancel', bookingType, booking }, { writing: { name: 'idle' } });
}

export function cancel(flow: FlowContext, reason?: string): void {
  const { step, writing } = flow.state;
  if (step.name !== 'cancel' || writing.name === 'sending') return;
  send(flow, { what: 'cancel', body: reason ? { reason } : {}, slot: null });
}

function tooLate(flow: FlowContext, what: 'cancel' | 'reschedule', { policy }: Booking): void {
  const until = what === 'cancel' ? policy.cancelUntil : policy.rescheduleUntil;
  const message = until ? `It was possible until ${until}.` : 'The booking is in a state that does not allow it.';
  const failure = { code: 'refused', message, retry: false, problem: until ? 'too-late' : 'wrong-state' } as const;
  flow.set({ writing: { name: 'refused', what, failure } });
  flow.emit({ name: 'error', code: failure.problem });
}

function lengthOf({ start, end }: Booking): number {
  return (Date.parse(end) - Date.parse(start)) / MINUTE;
}
