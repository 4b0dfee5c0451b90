import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const da: SelectionWords = {
  locale: 'da',
  others: counted({ one: '# anden', other: '# andre' }),
  bookings: counted({ one: '# booking', other: '# bookinger' }),

  nextInRotation: (chosen) => `${chosen} stod for tur`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text} ikke kunne`, ahead && `${ahead.text} var foran`];
    return `valget faldt på ${chosen}, fordi ${joined(why, ' og ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `valget faldt på ${chosen}, fordi ingen andre ${samePriority ? 'med samme prioritet ' : ''}kunne`,
  mostOwed: (chosen, owed) =>
    `valget faldt på ${chosen}, fordi ingen af dem, der kunne, var mere bagud${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `valget faldt på ${chosen}: længst uden booking blandt dem, der stod lige`,
  firstInOrder: (chosen) => `valget faldt på ${chosen}: først i rækkefølgen blandt dem, der stod lige`,
  byHand: (chosen, free) => `bookingen blev givet manuelt til ${chosen}${free ? '' : ', selv om tiden ikke var ledig'}`,
  requested: (chosen) => `valget faldt på ${chosen} efter den besøgendes ønske`,
  answersLedTo: (chosen) => `svarene fører til ${chosen}`,
  looksAfter: (chosen) => `${chosen} tager sig allerede af denne besøgende`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} har alle bookinger af denne type` : `${text} har sammen alle bookinger af denne type`,

  seats: (seated) => `pladserne gik til ${seated}`,
  seatMoved: (from, seated, kept) => `pladsen gik fra ${from} til ${seated}${kept ? `, og ${kept.text} bliver` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `bookingen blev taget fra ${host}`,
  fallback: 'ingen med højere prioritet kunne',
  preferred: 'ingen med lavere prioritet var nødvendig',
  routed: (label) => `valget stod kun mellem ${label === null ? 'dem, svarene fører til' : `dem i reglen ”${label}”`}`,
  alsoFixed: ({ text }) => `${text} deltager i alle bookinger af denne type`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'ingen andre kunne tage pladsen',
  most_owed: 'mest bagud',
  least_recent: 'længst uden booking',
  pool_order: 'først i rækkefølgen',
  kept: 'uændret',
  manual: 'manuelt',
  requested_host: 'efter ønske',
} as const;
