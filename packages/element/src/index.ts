export { TeamBookingButton } from './team-booking-button.ts';
export { TeamBookingTimes } from './team-booking-times.ts';
export { TeamBooking } from './team-booking.ts';
export {
  TeamBookingBookedEvent,
  TeamBookingCancelledEvent,
  TeamBookingCloseEvent,
  TeamBookingDaySelectEvent,
  TeamBookingErrorEvent,
  TeamBookingOpenEvent,
  TeamBookingPendingEvent,
  TeamBookingReadyEvent,
  TeamBookingRescheduledEvent,
  TeamBookingStepEvent,
  TeamBookingSubmitEvent,
  TeamBookingTimeSelectEvent,
  type BookingFacts,
  type SlotFacts,
} from './events.ts';
export type { Plural, Translation } from './words/translation.ts';
