import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const hu: SelectionWords = {
  locale: 'hu',
  others: counted({ other: '# további személy' }),
  bookings: counted({ other: '# foglalás' }),

  nextInRotation: (chosen) => `${chosen} következett`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text} nem volt szabad`, ahead && `${ahead.text} előnyben volt`];
    return `a választás: ${chosen}, mert ${joined(why, ', és ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `a választás: ${chosen}, mert más ${samePriority ? 'azonos elsőbbséggel ' : ''}nem volt szabad`,
  mostOwed: (chosen, owed) =>
    `a választás: ${chosen}, mert a szabadok közül senkinek sem volt nagyobb lemaradása${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `a választás: ${chosen}, egyenlők közül a legrégebb óta foglalás nélkül`,
  firstInOrder: (chosen) => `a választás: ${chosen}, egyenlők közül a sorrend elejéről`,
  byHand: (chosen, free) => `a kézi választás: ${chosen}${free ? '' : ', bár nem volt szabad'}`,
  requested: (chosen) => `a választás: ${chosen}, a látogató kérésére`,
  answersLedTo: (chosen) => `a választás: ${chosen}, a válaszok alapján`,
  looksAfter: (chosen) => `a választás: ${chosen}, a látogató állandó kapcsolattartója`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} tartja az összes ilyen típusú foglalást`
      : `${text} együtt tartja az összes ilyen típusú foglalást`,

  seats: (seated) => `a helyek gazdái: ${seated}`,
  seatMoved: (from, seated, kept) => `${from} helyére került: ${seated}${kept ? `; ${kept.text} marad` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `a foglalás korábbi gazdája: ${host}`,
  fallback: 'magasabb elsőbbséggel senki sem volt szabad',
  preferred: 'alacsonyabb elsőbbséggel senkire sem volt szükség',
  routed: (label) =>
    `csak azok közül lehetett választani, ${label === null ? 'akikhez a válaszok vezetnek' : `akik a(z) „${label}” szabályhoz tartoznak`}`,
  alsoFixed: ({ text }) => `${text} részt vesz minden ilyen típusú foglaláson`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'más nem vállalhatta a helyet',
  most_owed: 'legnagyobb lemaradás',
  least_recent: 'legrégebb óta foglalás nélkül',
  pool_order: 'első a sorrendben',
  kept: 'változatlan',
  manual: 'kézzel',
  requested_host: 'kérésre',
} as const;
