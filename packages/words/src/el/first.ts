import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Greek. Speaks to the visitor in the polite plural; names stand after a colon or in brackets, as they take no article and no case. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'el',
  bookTime: 'Κλείστε ραντεβού',
  close: 'Κλείσιμο',
  moreTimes: 'Περισσότερες ώρες',
  moreShort: 'Άλλες',
  nextTime: 'Επόμενη',
  noTimes: 'Καμία ώρα προς το παρόν',
  duration: 'Διάρκεια',
  more: 'Περισσότερα',
  less: 'Λιγότερα',
  location: 'Τοποθεσία',
  host: 'Με ποιον',
  withOne: 'Με ένα άτομο της ομάδας',
  withSome: { one: 'Με # άτομο της ομάδας', other: 'Με # άτομα της ομάδας' },
  withAll: 'Με όλη την ομάδα',
  withNames: (names) => `Με: ${names}`,
  previousMonth: 'Προηγούμενος μήνας',
  nextMonth: 'Επόμενος μήνας',
  previousDays: 'Προηγούμενες επτά ημέρες',
  nextDays: 'Επόμενες επτά ημέρες',
  timesFree: { one: '# διαθέσιμη ώρα', other: '# διαθέσιμες ώρες' },
  today: 'Σήμερα,',
  full: 'καμία ώρα',
  past: 'πέρασε',
  beyond: 'δεν έχει ανοίξει ακόμη για κρατήσεις',
  loading: 'φόρτωση',
  chooseDay: 'Επιλέξτε ημέρα',
  morning: 'Πρωί',
  afternoon: 'Απόγευμα',
  evening: 'Βράδυ',
  failedReach: 'Το ημερολόγιο δεν είναι διαθέσιμο τώρα',
  retry: 'Δοκιμάστε ξανά',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
