import type { Booking } from './booking.ts';
import type { BookingEvent } from './event.ts';
import type { BookingStatus } from './status.ts';
import type { TransitionRefusalCode } from './transition-result.ts';

/** What an event comes to in a status: the statuses it may lead to, `same` if it has happened already, or why it cannot happen. */
type Cell = readonly [BookingStatus, ...BookingStatus[]] | 'same' | TransitionRefusalCode;
type Row = { readonly [Kind in BookingEvent['kind']]: Cell };

/**
 * The life of a booking: every status and every event. An event that may happen can still be refused for its time or for what it
 * brings, by its own function; one that is refused here never happens.
 */
export const TABLE = {
  'awaiting-payment': {
    pay: ['awaiting-approval', 'confirmed', 'expired'],
    approve: 'wrong-state',
    decline: 'wrong-state',
    expire: ['expired'],
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: ['awaiting-payment'],
    reassign: ['awaiting-payment'],
    edit: ['awaiting-payment'],
    cancel: ['cancelled'],
    complete: 'wrong-state',
    miss: 'wrong-state',
    attend: 'wrong-state',
  },
  'awaiting-approval': {
    pay: ['awaiting-approval'],
    approve: ['confirmed'],
    decline: ['declined'],
    expire: ['expired'],
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: ['awaiting-approval'],
    reassign: ['awaiting-approval'],
    edit: ['awaiting-approval'],
    cancel: ['cancelled'],
    complete: 'wrong-state',
    miss: 'wrong-state',
    attend: 'wrong-state',
  },
  confirmed: {
    pay: ['confirmed'],
    approve: 'same',
    decline: 'wrong-state',
    expire: 'wrong-state',
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: ['confirmed'],
    reassign: ['confirmed'],
    edit: ['confirmed'],
    cancel: ['cancelled'],
    complete: ['completed'],
    miss: ['no-show'],
    attend: 'same',
  },
  cancelled: {
    pay: ['cancelled'],
    approve: 'wrong-state',
    decline: 'wrong-state',
    expire: 'wrong-state',
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: 'wrong-state',
    reassign: 'wrong-state',
    edit: 'wrong-state',
    cancel: 'same',
    complete: 'wrong-state',
    miss: 'wrong-state',
    attend: 'wrong-state',
  },
  declined: {
    pay: ['declined'],
    approve: 'wrong-state',
    decline: 'same',
    expire: 'wrong-state',
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: 'wrong-state',
    reassign: 'wrong-state',
    edit: 'wrong-state',
    cancel: 'wrong-state',
    complete: 'wrong-state',
    miss: 'wrong-state',
    attend: 'wrong-state',
  },
  expired: {
    pay: ['expired'],
    approve: 'too-late',
    decline: 'wrong-state',
    expire: 'same',
    reseat: ['awaiting-approval', 'confirmed'],
    refund: ['expired'],
    reschedule: 'wrong-state',
    reassign: 'wrong-state',
    edit: 'wrong-state',
    cancel: 'wrong-state',
    complete: 'wrong-state',
    miss: 'wrong-state',
    attend: 'wrong-state',
  },
  completed: {
    pay: ['completed'],
    approve: 'wrong-state',
    decline: 'wrong-state',
    expire: 'wrong-state',
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: 'too-late',
    reassign: 'too-late',
    edit: 'too-late',
    cancel: 'too-late',
    complete: 'same',
    miss: ['no-show'],
    attend: 'same',
  },
  'no-show': {
    pay: ['no-show'],
    approve: 'wrong-state',
    decline: 'wrong-state',
    expire: 'wrong-state',
    reseat: 'wrong-state',
    refund: 'wrong-state',
    reschedule: 'too-late',
    reassign: 'too-late',
    edit: 'too-late',
    cancel: 'too-late',
    complete: 'wrong-state',
    miss: ['no-show'],
    attend: ['completed', 'confirmed'],
  },
} as const satisfies { readonly [Status in BookingStatus]: Row };

type Table = typeof TABLE;

/** A booking in a status in which an event may happen. */
export type Before<Kind extends BookingEvent['kind']> = Extract<
  Booking,
  {
    status: {
      [Status in BookingStatus]: Table[Status][Kind] extends readonly unknown[] ? Status : never;
    }[BookingStatus];
  }
>;
