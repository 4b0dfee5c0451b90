import type { Booking } from '@team-booking/contract';
import { failureOf } from '../failure.ts';
import type { FlowContext } from '../context.ts';
import { emitBooked } from '../write/emit-booked.ts';

/**
 * Reloads the booking, e.g. after it was paid or approved.
 *
 * @param quiet nobody asked for it, so that a failure is not reported
 */
export async function reload(flow: FlowContext, quiet = false): Promise<void> {
  const { signal, access, options } = flow;
  if (!access) return;
  try {
    const booking = await options.backend.booking(access, { signal });
    const { step } = flow.state;
    if (signal.aborted || !(step.name === 'done' || step.name === 'manage' || step.name === 'pay')) return;
    if (step.booking.id !== booking.id) return;
    if (step.name === 'pay' && isPaid(booking))
      flow.go({ name: 'done', bookingType: step.bookingType, booking, how: 'booked' });
    else flow.set({ step: { ...step, booking } });
    if (flow.made === booking.id && booking.status === 'confirmed') emitBooked(flow, booking);
  } catch (error) {
    if (!signal.aborted && !quiet) flow.emit({ name: 'error', code: failureOf(error).code });
  }
}

/** Whether a booking that waited for its payment is shown as booked, or requested. */
function isPaid({ status }: Booking): boolean {
  return status === 'confirmed' || status === 'awaiting-approval';
}
