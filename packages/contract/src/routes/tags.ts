/** What the requests are grouped by, in the order of the document. */
export const TAGS = {
  'Booking types': 'What can be booked, and when',
  Bookings: 'Making, seeing, moving and cancelling a booking',
  Holds: 'Keeping a slot while the form is filled',
  Testing: 'Only in a backend that was started for tests',
  Team: 'Who I am, and the team itself',
} as const;
