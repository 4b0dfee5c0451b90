import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Namn',
  who: 'Vem',
  link: 'Länk',
  upcoming: 'Kommande',
  inUse: 'I bruk',
  archived: 'Arkiverade',
  draft: 'Utkast',
  publish: 'Publicera',
  inTurn: 'I tur och ordning',
  everybody: 'Alla',
  one: 'En person',
  mix: 'En blandning',
  none: 'Inga bokningstyper än',
  noneMore: 'En bokningstyp är en länk som besökare bokar med.',
  begin: 'Skapa den första',
  keyMove: 'bläddra',
  share: 'Dela',
  newType: 'Ny typ',
  newTitle: 'Vad går att boka?',
  newHelp: 'Den börjar som utkast med hela teamet. Ingen ser den innan du publicerar den.',
  make: 'Skapa utkast',
};
