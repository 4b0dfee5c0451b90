import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const pl: SelectionWords = {
  locale: 'pl',
  others: counted({ one: '# inna osoba', few: '# inne osoby', many: '# innych osób', other: '# innej osoby' }),
  bookings: counted({ one: '# rezerwacja', few: '# rezerwacje', many: '# rezerwacji', other: '# rezerwacji' }),

  nextInRotation: (chosen) => `następna w kolejności osoba: ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} nie ${agree(unavailable, 'ma wtedy czasu', 'mają wtedy czasu')}`,
      ahead && `${ahead.text} ${agree(ahead, 'jest do przodu', 'są do przodu')}`,
    ];
    return `wybrana osoba: ${chosen}, ponieważ ${joined(why, ' i ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `wybrana osoba: ${chosen}, ponieważ nikt inny ${samePriority ? 'o tym samym priorytecie ' : ''}nie miał czasu`,
  mostOwed: (chosen, owed) =>
    `wybrana osoba: ${chosen}, ponieważ nikt wolny nie był bardziej do tyłu${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `wybrana osoba: ${chosen}, najdłużej bez rezerwacji wśród równych`,
  firstInOrder: (chosen) => `wybrana osoba: ${chosen}, pierwsza na liście wśród równych`,
  byHand: (chosen, free) => `osoba wybrana ręcznie: ${chosen}${free ? '' : ', mimo braku wolnego czasu'}`,
  requested: (chosen) => `wybrana osoba: ${chosen}, na życzenie osoby rezerwującej`,
  answersLedTo: (chosen) => `wybrana osoba: ${chosen}, na podstawie odpowiedzi`,
  looksAfter: (chosen) => `wybrana osoba: ${chosen}, która stale zajmuje się osobą rezerwującą`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} prowadzi wszystkie rezerwacje tego typu`
      : `${text} prowadzą razem wszystkie rezerwacje tego typu`,

  seats: (seated) => `miejsca zajmują: ${seated}`,
  seatMoved: (from, seated, kept) =>
    `miejsce, które miała osoba ${from}, zajmuje ${seated}${kept ? `; ${kept.text} ${agree(kept, 'zostaje', 'zostają')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `rezerwację miała wcześniej osoba: ${host}`,
  fallback: 'nikt o wyższym priorytecie nie miał czasu',
  preferred: 'nikt o niższym priorytecie nie był potrzebny',
  routed: (label) =>
    `wybierać można było tylko spośród osób, ${label === null ? 'do których prowadzą odpowiedzi' : `które obejmuje reguła „${label}”`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'bierze udział', 'biorą udział')} w każdej rezerwacji tego typu`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'nikt inny nie mógł zająć miejsca',
  most_owed: 'najbardziej do tyłu',
  least_recent: 'najdłużej bez rezerwacji',
  pool_order: 'pierwsze miejsce na liście',
  kept: 'bez zmian',
  manual: 'ręcznie',
  requested_host: 'na życzenie',
} as const;
