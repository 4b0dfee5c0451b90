import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const nb: SelectionWords = {
  locale: 'nb',
  others: counted({ one: '# annen', other: '# andre' }),
  bookings: counted({ one: '# bestilling', other: '# bestillinger' }),

  nextInRotation: (chosen) => `${chosen} sto for tur`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text} ikke kunne`, ahead && `${ahead.text} lå foran`];
    return `valget falt på ${chosen} fordi ${joined(why, ' og ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `valget falt på ${chosen} fordi ingen andre ${samePriority ? 'med samme prioritet ' : ''}kunne`,
  mostOwed: (chosen, owed) =>
    `valget falt på ${chosen} fordi ingen av dem som kunne, lå lenger bak${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `valget falt på ${chosen}: lengst uten bestilling blant dem som lå likt`,
  firstInOrder: (chosen) => `valget falt på ${chosen}: først i rekkefølgen blant dem som lå likt`,
  byHand: (chosen, free) =>
    `bestillingen ble gitt for hånd til ${chosen}${free ? '' : ', selv om tiden ikke var ledig'}`,
  requested: (chosen) => `valget falt på ${chosen} etter ønske fra den besøkende`,
  answersLedTo: (chosen) => `svarene fører til ${chosen}`,
  looksAfter: (chosen) => `${chosen} tar seg allerede av denne besøkende`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} har alle bestillinger av denne typen`
      : `${text} har sammen alle bestillinger av denne typen`,

  seats: (seated) => `plassene gikk til ${seated}`,
  seatMoved: (from, seated, kept) => `plassen gikk fra ${from} til ${seated}${kept ? `, og ${kept.text} blir` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `bestillingen ble tatt fra ${host}`,
  fallback: 'ingen med høyere prioritet kunne',
  preferred: 'ingen med lavere prioritet trengtes',
  routed: (label) => `valget sto bare mellom ${label === null ? 'dem svarene fører til' : `dem i regelen «${label}»`}`,
  alsoFixed: ({ text }) => `${text} er med på alle bestillinger av denne typen`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'ingen andre kunne ta plassen',
  most_owed: 'lå lengst bak',
  least_recent: 'lengst uten bestilling',
  pool_order: 'først i rekkefølgen',
  kept: 'uendret',
  manual: 'for hånd',
  requested_host: 'etter ønske',
} as const;
