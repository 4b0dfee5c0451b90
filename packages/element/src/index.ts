export { TeamBooking } from './team-booking.ts';
export {
  TeamBookingBookedEvent,
  TeamBookingCancelledEvent,
  TeamBookingPendingEvent,
  TeamBookingRescheduledEvent,
  type BookingFacts,
} from './booking-events.ts';
export {
  TeamBookingDaySelectEvent,
  TeamBookingErrorEvent,
  TeamBookingReadyEvent,
  TeamBookingStepEvent,
  TeamBookingSubmitEvent,
  TeamBookingTimeSelectEvent,
  type SlotFacts,
} from './events.ts';
export type { Plural, Translation } from './words/translation.ts';
