export { TeamBooking } from './team-booking.ts';
export {
  TeamBookingBookedEvent,
  TeamBookingCancelledEvent,
  TeamBookingDaySelectEvent,
  TeamBookingErrorEvent,
  TeamBookingPendingEvent,
  TeamBookingReadyEvent,
  TeamBookingRescheduledEvent,
  TeamBookingStepEvent,
  TeamBookingSubmitEvent,
  TeamBookingTimeSelectEvent,
  type BookingFacts,
  type SlotFacts,
} from './events.ts';
export type { Plural, Translation } from '@team-booking/words';
