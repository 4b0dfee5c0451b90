import type { Actor, Payment } from './booking.ts';

/** An event of a booking. Instants are epoch milliseconds. */
export type BookingEvent =
  /** A payment has arrived. */
  | { readonly kind: 'pay'; readonly payment: Payment }
  | { readonly kind: 'approve' }
  | { readonly kind: 'decline'; readonly reason: string | null }
  /** It has waited too long. */
  | { readonly kind: 'expire' }
  /** An expired booking with a late payment gets its time again, which is free; `hosts` take it. */
  | { readonly kind: 'reseat'; readonly hosts: readonly string[] }
  /** An expired booking with a late payment cannot get its time again: what was paid is given back. */
  | { readonly kind: 'refund' }
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
  /** Somebody did not come. */
  | { readonly kind: 'miss'; readonly who: 'attendee' | 'host' }
  /** Everybody came after all. */
  | { readonly kind: 'attend' };
