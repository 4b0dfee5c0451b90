import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const ro: SelectionWords = {
  locale: 'ro',
  others: counted({ one: 'încă # persoană', few: 'încă # persoane', other: 'încă # de persoane' }),
  bookings: counted({ one: '# programare', few: '# programări', other: '# de programări' }),

  nextInRotation: (chosen) => `era rândul pentru ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} nu ${agree(unavailable, 'avea timp', 'aveau timp')}`,
      ahead && `${ahead.text} ${agree(ahead, 'era în avans', 'erau în avans')}`,
    ];
    return `alegerea a fost ${chosen}, pentru că ${joined(why, ' și ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `alegerea a fost ${chosen}, pentru că nimeni altcineva ${samePriority ? 'cu aceeași prioritate ' : ''}nu era liber`,
  mostOwed: (chosen, owed) =>
    `alegerea a fost ${chosen}, pentru că nimeni dintre cei liberi nu era mai în urmă${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `alegerea a fost ${chosen}: la egalitate, nimeni nu aștepta de mai mult timp`,
  firstInOrder: (chosen) => `alegerea a fost ${chosen}: la egalitate, decide ordinea din listă`,
  byHand: (chosen, free) => `programarea a fost dată manual către ${chosen}${free ? '' : ', deși nu avea timp'}`,
  requested: (chosen) => `alegerea a fost ${chosen}, la cererea persoanei care a rezervat`,
  answersLedTo: (chosen) => `răspunsurile duc la ${chosen}`,
  looksAfter: (chosen) => `${chosen} se ocupă deja de cine a rezervat`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} ține toate programările de acest tip`
      : `${text} țin împreună toate programările de acest tip`,

  seats: (seated) => `locurile au revenit către ${seated}`,
  seatMoved: (from, seated, kept) =>
    `locul avut de ${from} a trecut la ${seated}${kept ? `; ${kept.text} ${agree(kept, 'rămâne', 'rămân')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `programarea a fost luată de la ${host}`,
  fallback: 'nimeni cu prioritate mai mare nu era liber',
  preferred: 'nu a fost nevoie de nimeni cu prioritate mai mică',
  routed: (label) =>
    `se putea alege doar dintre persoanele ${label === null ? 'la care duc răspunsurile' : `din regula „${label}”`}`,
  alsoFixed: ({ text }) => `${text} participă la toate programările de acest tip`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'nimeni altcineva nu putea ocupa locul',
  most_owed: 'cel mai în urmă',
  least_recent: 'cel mai mult timp fără',
  pool_order: 'primul loc în ordine',
  kept: 'neschimbat',
  manual: 'manual',
  requested_host: 'la cerere',
} as const;
