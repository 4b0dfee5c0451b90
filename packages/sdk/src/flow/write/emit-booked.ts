import type { Booking } from '@team-booking/contract';
import type { FlowContext } from '../context.ts';

/** Emits `pending` while a new booking waits, and `booked` exactly once. */
export function emitBooked(flow: FlowContext, booking: Booking): void {
  const { id, status } = booking;
  if (flow.emitted.has(id)) return;
  if (status === 'awaiting-payment' || status === 'awaiting-approval') return flow.emit({ name: 'pending', booking });
  flow.emitted.add(id);
  flow.emit({ name: 'booked', booking });
}
