import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Név',
  who: 'Ki',
  link: 'Link',
  upcoming: 'Közelgő',
  inUse: 'Használatban',
  archived: 'Archiválva',
  draft: 'Piszkozat',
  publish: 'Közzététel',
  inTurn: 'Felváltva',
  everybody: 'Mindenki',
  one: 'Egy személy',
  mix: 'Vegyesen',
  none: 'Még nincs foglalástípus',
  noneMore: 'A foglalástípus egy link, amelyen a foglalók foglalnak.',
  begin: 'Az első létrehozása',
  keyMove: 'mozgás',
  share: 'Megosztás',
  newType: 'Új típus',
  newTitle: 'Mit lehet foglalni?',
  newHelp: 'Piszkozatként indul, az egész csapattal. Közzététel előtt senki sem látja.',
  make: 'Piszkozat létrehozása',
};
