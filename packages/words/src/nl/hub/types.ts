import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Naam',
  who: 'Wie',
  link: 'Link',
  upcoming: 'Komend',
  inUse: 'In gebruik',
  archived: 'Gearchiveerd',
  draft: 'Concept',
  publish: 'Publiceren',
  inTurn: 'Om de beurt',
  everybody: 'Iedereen',
  one: 'Eén persoon',
  mix: 'Gemengd',
  none: 'Nog geen afspraaktypen',
  noneMore: 'Een afspraaktype is een link waarmee bezoekers boeken.',
  begin: 'Maak de eerste',
  keyMove: 'bladeren',
  share: 'Delen',
  newType: 'Nieuw type',
  newTitle: 'Wat is er te boeken?',
  newHelp: 'Het begint als concept met het hele team. Niemand ziet het voordat u het publiceert.',
  make: 'Concept maken',
};
