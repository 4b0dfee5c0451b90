import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Πλατιά',
  phone: 'Τηλέφωνο',
  width: 'Πλάτος',
  light: 'Ανοιχτό',
  dark: 'Σκούρο',
  theme: 'Χρώματα',
  missing: 'Το ημερολόγιο δεν φορτώθηκε εδώ. Το δείχνει η δική του σελίδα.',
  example: 'Ώρες για παράδειγμα: δεν δημοσιεύτηκε ή ανοίγει μόνο με ειδικούς συνδέσμους.',
  visitorsSee: 'Τι βλέπουν οι επισκέπτες',
};
