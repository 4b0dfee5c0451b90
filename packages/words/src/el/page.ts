import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Κλείστε ραντεβού: ${team}`,
  noLinks: 'Προς το παρόν δεν υπάρχει κάτι για κράτηση.',
  withOne: 'Με ένα άτομο της ομάδας',
  withAll: (names) => `Με: ${names}`,
  withPanel: 'Με αρκετά άτομα της ομάδας',
  yourBooking: 'Η κράτησή σας',
  missing: 'Δεν υπάρχει κάτι σε αυτόν τον σύνδεσμο',
  missingText: 'Ίσως γράφτηκε λάθος ή δεν χρησιμοποιείται πια.',
  allLinks: (team) => `Όλα όσα μπορείτε να κλείσετε: ${team}`,
  plainHint: 'Δεν εμφανίζεται κάτι εδώ;',
  plainLink: 'Επιλέξτε ώρα σε απλή σελίδα',
  manageNeedsScript:
    'Για να αλλάξετε ή να ακυρώσετε εδώ την κράτησή σας, επιτρέψτε τη JavaScript σε αυτή τη σελίδα και φορτώστε την ξανά.',
  lostLink: 'Χάσατε τον σύνδεσμο της κράτησης;',
  contact: (who) => `Ή επικοινωνήστε: ${who}.`,
  failed: 'Κάτι πήγε στραβά εδώ',
  failedText: 'Δοκιμάστε ξανά σε λίγο.',
};
