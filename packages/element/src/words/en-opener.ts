import type { OpenerWords } from './translation.ts';

/** The English words of what opens a booker. */
export const enOpener: OpenerWords = {
  bookTime: 'Book a time',
  close: 'Close',
  moreTimes: 'More times',
  moreShort: 'More',
  nextTime: 'Next',
  noTimes: 'No times at present',
};
