import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Book a time with ${team}`,
  noLinks: 'There is nothing to book at the moment.',
  withOne: 'With one of the team',
  withAll: (names) => `With ${names}`,
  withPanel: 'With several of the team',
  yourBooking: 'Your booking',
  missing: 'There is nothing at this link',
  missingText: 'It may be mistyped, or no longer in use.',
  allLinks: (team) => `Everything you can book with ${team}`,
  plainHint: 'Is nothing appearing here?',
  plainLink: 'Choose a time on a simple page',
  manageNeedsScript: 'To move or cancel your booking here, please allow JavaScript for this page and load it again.',
  lostLink: 'Lost the link to your booking?',
  contact: (who) => `Or get in touch with ${who}.`,
  failed: 'Something went wrong here',
  failedText: 'Please try again in a moment.',
};
