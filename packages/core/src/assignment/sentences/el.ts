import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const el: SelectionWords = {
  locale: 'el',
  others: counted({ one: '# ακόμη', other: '# ακόμη' }),
  bookings: counted({ one: '# κράτηση', other: '# κρατήσεις' }),

  nextInRotation: (chosen) => `σειρά είχε: ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `δεν μπορούσε: ${unavailable.text}`, ahead && `ήταν μπροστά: ${ahead.text}`];
    return `επιλογή: ${chosen}, επειδή ${joined(why, ' και ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `επιλογή: ${chosen}, επειδή κανείς άλλος ${samePriority ? 'με την ίδια προτεραιότητα ' : ''}δεν μπορούσε`,
  mostOwed: (chosen, owed) =>
    `επιλογή: ${chosen}, επειδή από όσους μπορούσαν κανείς δεν ήταν πιο πίσω${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `επιλογή: ${chosen}, με τον περισσότερο καιρό χωρίς κράτηση μεταξύ ίσων`,
  firstInOrder: (chosen) => `επιλογή: ${chosen}, με βάση τη σειρά της λίστας μεταξύ ίσων`,
  byHand: (chosen, free) => `η ανάθεση έγινε χειροκίνητα: ${chosen}${free ? '' : ', παρότι η ώρα δεν ήταν ελεύθερη'}`,
  requested: (chosen) => `επιλογή: ${chosen}, όπως το ζήτησε ο επισκέπτης`,
  answersLedTo: (chosen) => `επιλογή: ${chosen}, όπου οδηγούν οι απαντήσεις`,
  looksAfter: (chosen) => `επιλογή: ${chosen}, ως μόνιμη επαφή του επισκέπτη`,
  fixed: ({ text, count }) =>
    count === 1
      ? `όλες τις κρατήσεις αυτού του τύπου αναλαμβάνει: ${text}`
      : `όλες τις κρατήσεις αυτού του τύπου αναλαμβάνουν μαζί: ${text}`,

  seats: (seated) => `οι θέσεις πήγαν: ${seated}`,
  seatMoved: (from, seated, kept) =>
    `αλλαγή θέσης: αντί για ${from}, ${seated}${kept ? `· ${kept.text} ${agree(kept, 'παραμένει', 'παραμένουν')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `την κράτηση είχε πριν: ${host}`,
  fallback: 'με υψηλότερη προτεραιότητα δεν μπορούσε κανείς',
  preferred: 'με χαμηλότερη προτεραιότητα δεν χρειάστηκε κανείς',
  routed: (label) =>
    `η επιλογή έγινε μόνο ανάμεσα σε ${label === null ? 'όσους οδηγούν οι απαντήσεις' : `όσους έχει ο κανόνας «${label}»`}`,
  alsoFixed: (hosts) => `σε κάθε κράτηση αυτού του τύπου ${agree(hosts, 'συμμετέχει', 'συμμετέχουν')}: ${hosts.text}`,

  end: (clauses) => capitalized(clauses, '· '),
};

const SEAT = {
  only_free: 'κανείς άλλος δεν μπορούσε',
  most_owed: 'περισσότερο πίσω',
  least_recent: 'περισσότερο καιρό χωρίς κράτηση',
  pool_order: 'πρώτη θέση στη λίστα',
  kept: 'χωρίς αλλαγή',
  manual: 'χειροκίνητα',
  requested_host: 'κατόπιν επιθυμίας',
} as const;
