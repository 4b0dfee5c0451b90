import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Το όνομά σας',
  language: 'Γλώσσα',
  asBrowser: 'Όπως στο πρόγραμμα περιήγησης',
  zone: 'Ζώνη ώρας',
  start: 'Λίστες',
  onlyMine: 'Πρώτα τα δικά μου',
  onlyMineMore: 'Στις σελίδες «Σήμερα» και «Κρατήσεις» φαίνονται πρώτα τα δικά σας· τα άλλα με ένα πάτημα.',
  keys: 'Μεμονωμένα πλήκτρα κάνουν κάτι',
  keysMore: 'J, K, R και / στις λίστες. Απενεργοποιήστε τα αν μιλάτε στον υπολογιστή ή πατάτε πλήκτρα κατά λάθος.',
  changed: 'Άλλαξε',
  sessions: 'Πού έχετε συνδεθεί',
  sessionsMore: 'Αποσυνδέστε ό,τι δεν αναγνωρίζετε ή δεν χρειάζεστε πια.',
  thisOne: 'αυτό εδώ',
  unknown: 'Πρόγραμμα περιήγησης',
  used: (a) => `χρήση ${a}`,
  end: 'Αποσύνδεση',
  ended: 'Έγινε αποσύνδεση εκεί',
};
