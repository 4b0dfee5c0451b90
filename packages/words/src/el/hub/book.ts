import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Τι',
  when: 'Πότε',
  who: 'Ποιος',
  type: 'Τύπος κράτησης',
  duration: 'Διάρκεια',
  host: 'Με ποιον',
  whoeverIsNext: 'Το επόμενο στη σειρά',
  name: 'Όνομα',
  email: 'Email',
  phone: 'Τηλέφωνο',
  told: 'Ο επισκέπτης παίρνει την ίδια επιβεβαίωση σαν να έκλεισε ο ίδιος.',
  book: 'Κράτηση',
  bookAt: (a) => `Κράτηση: ${a}`,
  booked: (a) => `Η κράτηση έγινε: ${a}`,
  chooseTime: 'Επιλέξτε ώρα.',
  noType: 'Δεν υπάρχει ακόμη κάτι για κράτηση',
  noTypeMore: 'Δημοσιεύστε πρώτα έναν τύπο κράτησης.',
  day: 'Ημέρα',
  dayBefore: 'Προηγούμενη ημέρα',
  dayAfter: 'Επόμενη ημέρα',
  time: 'Ώρα',
  noneOnDay: 'Κανείς δεν είναι διαθέσιμος αυτή την ημέρα.',
  nextDay: 'Επόμενη ημέρα με διαθέσιμες ώρες',
  noneAhead: 'Καμία διαθέσιμη ώρα τους επόμενους δύο μήνες.',
};
