import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Název',
  who: 'Kdo',
  link: 'Odkaz',
  upcoming: 'Nadcházející',
  inUse: 'Používané',
  archived: 'Archivované',
  draft: 'Koncept',
  publish: 'Zveřejnit',
  inTurn: 'Postupně',
  everybody: 'Všichni společně',
  one: 'Jeden člověk',
  mix: 'Kombinace',
  none: 'Zatím žádné typy rezervací',
  noneMore: 'Typ rezervace je odkaz, přes který si návštěvníci rezervují.',
  begin: 'Vytvořit první',
  keyMove: 'přejít',
  share: 'Sdílet',
  newType: 'Nový typ',
  newTitle: 'Co lze rezervovat?',
  newHelp: 'Začíná jako koncept s celým týmem. Dokud ho nezveřejníte, nikdo ho neuvidí.',
  make: 'Vytvořit koncept',
};
