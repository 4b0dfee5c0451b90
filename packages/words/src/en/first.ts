import type { FirstWords } from '../translation.ts';

/** The English words of the first view; built in. */
export const first: FirstWords = {
  language: 'en',
  duration: 'Duration',
  location: 'Location',
  host: 'Host',
  withOne: 'With one of the team',
  withSome: (count) => `With ${count} of the team`,
  withAll: 'With the whole team',
  withNames: (names) => `With ${names}`,
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  timesFree: (count) => `${count} time${count === 1 ? '' : 's'} free`,
  full: 'fully booked',
  past: 'past',
  beyond: 'not open for booking yet',
  loading: 'loading',
  chooseDay: 'Choose a day',
  chooseTime: 'Choose a time',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  backToMonth: 'Back to the month',
  zoneTime: (place) => `${place} time`,
  continue: 'Continue',
};
