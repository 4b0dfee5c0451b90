import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Henkilö',
  room: 'Huone',
  away: (a) => `Vapaalla ${a}`,
  switchedOff: 'Poissa käytöstä',
  add: 'Lisää henkilö',
  addTitle: 'Kuka muu ottaa varauksia?',
  name: 'Nimi',
  email: 'Sähköpostiosoite',
  kind: 'Henkilö tai huone',
  usual: 'Työssä maanantaista perjantaihin yhdeksästä viiteen, kunnes toisin sanotaan.',
  added: (a) => `${a} ottaa nyt varauksia`,
  none: 'Ei vielä ketään',
  noneMore: 'Tässä ovat ne, joille aikoja varataan. Kun heitä on kaksi, varaukset jaetaan vuorotellen.',
  states: {
    none: 'Ei kalenteria',
    fresh: 'Kalenterit luetaan',
    closed: 'Kalenteria ei voi lukea',
    unread: 'Ei vielä luettu',
  },
};
