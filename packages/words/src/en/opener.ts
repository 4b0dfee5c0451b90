import type { OpenerWords } from '../translation.ts';

export const opener: OpenerWords = {
  bookTime: 'Book a time',
  close: 'Close',
  moreTimes: 'More times',
  moreShort: 'More',
  nextTime: 'Next',
  noTimes: 'No times at present',
};
