import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const fi: SelectionWords = {
  locale: 'fi',
  others: counted({ one: '# muu', other: '# muuta' }),
  bookings: counted({ one: '# varaus', other: '# varausta' }),

  nextInRotation: (chosen) => `vuorossa oli ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `ei vapaana: ${unavailable.text}`, ahead && `edellä reilua osuutta: ${ahead.text}`];
    return `valittiin ${chosen}, koska muut eivät käyneet – ${joined(why, ', ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `valittiin ${chosen}, koska kukaan muu ${samePriority ? 'samalla tärkeysasteella ' : ''}ei ollut vapaa`,
  mostOwed: (chosen, owed) =>
    `valittiin ${chosen}, koska kukaan vapaista ei ollut enempää jäljessä${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `valittiin ${chosen}: tasatilanteessa pisimpään ilman varausta`,
  firstInOrder: (chosen) => `valittiin ${chosen}: tasatilanteessa ensimmäisenä järjestyksessä`,
  byHand: (chosen, free) => `käsin valittiin ${chosen}${free ? '' : ', vaikka aika ei ollut vapaa'}`,
  requested: (chosen) => `valittiin ${chosen} varaajan toiveesta`,
  answersLedTo: (chosen) => `valittiin ${chosen}, koska vastaukset johtavat tähän`,
  looksAfter: (chosen) => `valittiin ${chosen}, joka jo hoitaa tätä varaajaa`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} hoitaa kaikki tämän tyypin varaukset`
      : `${text} hoitavat yhdessä kaikki tämän tyypin varaukset`,

  seats: (seated) => `paikat saivat ${seated}`,
  seatMoved: (from, seated, kept) =>
    `paikan luovutti ${from}, ja sen sai ${seated}${kept ? `; ${kept.text} ${agree(kept, 'jatkaa', 'jatkavat')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `varauksen luovutti ${host}`,
  fallback: 'kukaan tärkeämmistä ei ollut vapaa',
  preferred: 'ketään vähemmän tärkeistä ei tarvittu',
  routed: (label) =>
    `valita saattoi vain ${label === null ? 'ne, joihin vastaukset johtavat' : `säännön ”${label}” henkilöistä`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'on mukana', 'ovat mukana')} kaikissa tämän tyypin varauksissa`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'kukaan muu ei voinut ottaa paikkaa',
  most_owed: 'eniten jäljessä',
  least_recent: 'pisimpään ilman varausta',
  pool_order: 'ensimmäisenä järjestyksessä',
  kept: 'ennallaan',
  manual: 'käsin',
  requested_host: 'toivottu',
} as const;
