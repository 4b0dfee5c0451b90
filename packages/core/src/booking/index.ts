export { book, type BookingDraft } from './book.ts';
export type {
  Actor,
  AwaitingApproval,
  AwaitingPayment,
  Booking,
  BookingFacts,
  BookingPolicy,
  Cancelled,
  Completed,
  Confirmed,
  Declined,
  Expired,
  NoShow,
  Payment,
} from './booking.ts';
export { mayChangeHosts } from './change.ts';
export { deadlinesOf, isOverdue, takesTime, type Deadlines } from './deadlines.ts';
export { eventId, type Happened } from './event-id.ts';
export type { BookingEvent } from './event.ts';
export { BOOKING_STATUSES, blocksTime, isWaiting, type BookingStatus } from './status.ts';
export type {
  Changed,
  Notification,
  OutboxEffect,
  Transition,
  TransitionRefusalCode,
  TransitionRefused,
  Unchanged,
  WithinEffect,
} from './transition-result.ts';
export { transition } from './transition.ts';
