import type { Actor, Payment } from './booking.ts';

/** Something that is to happen to a booking. Instants are milliseconds since 1970. */
export type BookingEvent =
  /** A payment has arrived. */
  | { readonly kind: 'pay'; readonly payment: Payment }
  | { readonly kind: 'approve' }
  | { readonly kind: 'decline'; readonly reason: string | null }
  /** What it waited for has not come in time. */
  | { readonly kind: 'expire' }
  /** An expired booking that was paid for after all gets its time once more; it is free, and `hosts` take it. */
  | { readonly kind: 'reseat'; readonly hosts: readonly string[] }
  /** It moves to a time that is free; `hosts` are those who take it there. */
  | {
      readonly kind: 'reschedule';
      readonly by: Actor;
      readonly start: number;
      readonly end: number;
      readonly hosts: readonly string[];
    }
  /** The team gives it to other hosts. */
  | { readonly kind: 'reassign'; readonly hosts: readonly string[] }
  /** Attendee, guests, answers or location change. */
  | { readonly kind: 'edit'; readonly by: Actor }
  | { readonly kind: 'cancel'; readonly by: Actor; readonly reason: string | null }
  /** It is over. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'miss'; readonly who: 'attendee' | 'host' };
