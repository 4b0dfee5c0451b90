import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Navn',
  who: 'Hvem',
  link: 'Lenke',
  upcoming: 'Kommende',
  inUse: 'I bruk',
  archived: 'Arkivert',
  draft: 'Utkast',
  publish: 'Publiser',
  inTurn: 'Etter tur',
  everybody: 'Alle',
  one: 'Én person',
  mix: 'En blanding',
  none: 'Ingen bestillingstyper ennå',
  noneMore: 'En bestillingstype er en lenke som besøkende bestiller med.',
  begin: 'Lag den første',
  keyMove: 'bla',
  share: 'Del',
  newType: 'Ny type',
  newTitle: 'Hva kan bestilles?',
  newHelp: 'Den begynner som et utkast med hele teamet. Ingen ser den før du publiserer den.',
  make: 'Lag et utkast',
};
