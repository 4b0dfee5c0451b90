export { Activity } from './activity.ts';
export {
  NoShowReport,
  NoteRequest,
  TeamBookingChanges,
  TeamMove,
  VisitorBooking,
  WithReason,
} from './booking-requests.ts';
export { TeamBookingRow } from './booking-row.ts';
export { StoryLine } from './story.ts';
export { TeamBooking } from './team-booking.ts';
