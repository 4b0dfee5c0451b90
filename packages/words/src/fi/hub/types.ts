import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nimi',
  who: 'Kuka',
  link: 'Linkki',
  upcoming: 'Tulossa',
  inUse: 'Käytössä',
  archived: 'Arkistoidut',
  draft: 'Luonnos',
  publish: 'Julkaise',
  inTurn: 'Vuorotellen',
  everybody: 'Kaikki',
  one: 'Yksi henkilö',
  mix: 'Yhdistelmä',
  none: 'Ei vielä varaustyyppejä',
  noneMore: 'Varaustyyppi on linkki, jolla varaajat varaavat.',
  begin: 'Luo ensimmäinen',
  keyMove: 'selaa',
  share: 'Jaa',
  newType: 'Uusi tyyppi',
  newTitle: 'Mitä voi varata?',
  newHelp: 'Se alkaa luonnoksena, jossa on koko tiimi. Kukaan ei näe sitä ennen kuin julkaiset sen.',
  make: 'Luo luonnos',
};
