import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const cs: SelectionWords = {
  locale: 'cs',
  others: counted({ one: '# další', few: '# další', many: '# dalšího', other: '# dalších' }),
  bookings: counted({ one: '# rezervace', few: '# rezervace', many: '# rezervace', other: '# rezervací' }),

  nextInRotation: (chosen) => `na řadě: ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} ${agree(unavailable, 'nemá volno', 'nemají volno')}`,
      ahead && `${ahead.text} ${agree(ahead, 'je napřed', 'jsou napřed')}`,
    ];
    return `vybráno: ${chosen}, protože ${joined(why, ' a ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `vybráno: ${chosen}, protože nikdo jiný ${samePriority ? 'se stejnou prioritou ' : ''}neměl volno`,
  mostOwed: (chosen, owed) =>
    `vybráno: ${chosen}, protože z těch, kdo mají volno, nebyl nikdo víc pozadu${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `vybráno: ${chosen}, při shodě nejdéle bez rezervace`,
  firstInOrder: (chosen) => `vybráno: ${chosen}, při shodě podle pořadí`,
  byHand: (chosen, free) => `vybráno ručně: ${chosen}${free ? '' : ', i když bez volného času'}`,
  requested: (chosen) => `vybráno: ${chosen}, na přání rezervující osoby`,
  answersLedTo: (chosen) => `vybráno: ${chosen}, podle odpovědí`,
  looksAfter: (chosen) => `vybráno: ${chosen}, stálý kontakt rezervující osoby`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} vede všechny rezervace tohoto typu` : `${text} vedou společně všechny rezervace tohoto typu`,

  seats: (seated) => `místa připadla: ${seated}`,
  seatMoved: (from, seated, kept) =>
    `výměna místa: dříve ${from}, teď ${seated}${kept ? `; ${kept.text} ${agree(kept, 'zůstává', 'zůstávají')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `rezervace předtím: ${host}`,
  fallback: 'nikdo s vyšší prioritou neměl volno',
  preferred: 'nikdo s nižší prioritou nebyl potřeba',
  routed: (label) =>
    `vybírat šlo jen z lidí, ${label === null ? 'ke kterým vedou odpovědi' : `které zahrnuje pravidlo „${label}“`}`,
  alsoFixed: ({ text }) => `${text} se účastní každé rezervace tohoto typu`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'nikdo jiný místo obsadit nemohl',
  most_owed: 'nejvíc pozadu',
  least_recent: 'nejdéle bez rezervace',
  pool_order: 'první v pořadí',
  kept: 'beze změny',
  manual: 'ručně',
  requested_host: 'na přání',
} as const;
