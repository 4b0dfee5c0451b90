import type { BookingRequest, CancelRequest, RescheduleRequest } from '@team-booking/contract';
import type { Slot } from '../../availability/slot.ts';

export type Content =
  | { readonly what: 'book'; readonly body: BookingRequest; readonly slot: Slot }
  | { readonly what: 'reschedule'; readonly body: RescheduleRequest; readonly slot: Slot }
  | { readonly what: 'cancel'; readonly body: CancelRequest; readonly slot: null };

/** A write in flight: retries send the same content with the same idempotency key. */
export interface Attempt {
  readonly content: Content;
  readonly key: string;
  /** When it was first sent, epoch milliseconds. */
  readonly since: number;
  /** How often it was sent. */
  tries: number;
  /** Whether it may have taken effect although no answer was received. */
  unclear: boolean;
  /** What holds the slot of a booking, known when it is first sent. */
  hold?: { readonly hold?: { readonly id: string; readonly token: string } };
  /** What the visitor wants by now; sent once the outcome of this one is known. */
  next: Attempt | null;
}

export function sameContent(a: Content, b: Content): boolean {
  return a.what === b.what && JSON.stringify(a.body) === JSON.stringify(b.body);
}
