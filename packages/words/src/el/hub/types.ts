import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Όνομα',
  who: 'Ποιος',
  link: 'Σύνδεσμος',
  upcoming: 'Επόμενες',
  inUse: 'Σε χρήση',
  archived: 'Αρχειοθετημένοι',
  draft: 'Πρόχειρο',
  publish: 'Δημοσίευση',
  inTurn: 'Με τη σειρά',
  everybody: 'Όλοι',
  one: 'Ένα άτομο',
  mix: 'Συνδυασμός',
  none: 'Κανένας τύπος κράτησης ακόμη',
  noneMore: 'Τύπος κράτησης είναι ένας σύνδεσμος με τον οποίο κλείνουν οι επισκέπτες.',
  begin: 'Δημιουργία του πρώτου',
  keyMove: 'μετακίνηση',
  share: 'Κοινή χρήση',
  newType: 'Νέος τύπος',
  newTitle: 'Τι μπορεί να κλειστεί;',
  newHelp: 'Ξεκινά ως πρόχειρο με όλη την ομάδα. Δεν το βλέπει κανείς πριν το δημοσιεύσετε.',
  make: 'Δημιουργία προχείρου',
};
