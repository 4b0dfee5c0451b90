import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const sv: SelectionWords = {
  locale: 'sv',
  others: counted({ other: '# till' }),
  bookings: counted({ one: '# bokning', other: '# bokningar' }),

  nextInRotation: (chosen) => `det var ${chosen} på tur`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text} inte kunde`, ahead && `${ahead.text} låg före`];
    return `valet föll på ${chosen} eftersom ${joined(why, ' och ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `valet föll på ${chosen} eftersom ingen annan ${samePriority ? 'med samma prioritet ' : ''}kunde`,
  mostOwed: (chosen, owed) =>
    `valet föll på ${chosen} eftersom ingen som kunde låg längre efter${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `valet föll på ${chosen}: längst utan bokning bland dem som låg lika`,
  firstInOrder: (chosen) => `valet föll på ${chosen}: först i ordningen bland dem som låg lika`,
  byHand: (chosen, free) => `bokningen gavs för hand till ${chosen}${free ? '' : ', trots att tiden inte var ledig'}`,
  requested: (chosen) => `valet föll på ${chosen} på besökarens begäran`,
  answersLedTo: (chosen) => `svaren leder till ${chosen}`,
  looksAfter: (chosen) => `${chosen} tar redan hand om den här besökaren`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} har alla bokningar av den här typen`
      : `${text} har tillsammans alla bokningar av den här typen`,

  seats: (seated) => `platserna gick till ${seated}`,
  seatMoved: (from, seated, kept) =>
    `platsen gick från ${from} till ${seated}${kept ? `, och ${kept.text} är kvar` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `bokningen togs från ${host}`,
  fallback: 'ingen med högre prioritet kunde',
  preferred: 'ingen med lägre prioritet behövdes',
  routed: (label) =>
    `valet stod bara mellan ${label === null ? 'dem som svaren leder till' : `dem i regeln ”${label}”`}`,
  alsoFixed: ({ text }) => `${text} är med på alla bokningar av den här typen`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'ingen annan kunde ta platsen',
  most_owed: 'låg längst efter',
  least_recent: 'längst utan bokning',
  pool_order: 'först i ordningen',
  kept: 'oförändrat',
  manual: 'för hand',
  requested_host: 'på begäran',
} as const;
