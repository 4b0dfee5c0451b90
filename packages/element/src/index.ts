export { TeamBookingButton } from './team-booking-button.ts';
export { TeamBookingTimes } from './team-booking-times.ts';
export { TeamBooking } from './team-booking.ts';
export {
  TeamBookingBookedEvent,
  TeamBookingCancelledEvent,
  TeamBookingPendingEvent,
  TeamBookingRescheduledEvent,
  type BookingFacts,
} from './booking-events.ts';
export {
  TeamBookingCloseEvent,
  TeamBookingDaySelectEvent,
  TeamBookingOpenEvent,
  TeamBookingSubmitEvent,
  TeamBookingTimeSelectEvent,
  type SlotFacts,
} from './choice-events.ts';
export { TeamBookingErrorEvent, TeamBookingReadyEvent, TeamBookingStepEvent } from './events.ts';
export type { Plural, Translation } from '@team-booking/words';
