import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nume',
  who: 'Cine',
  link: 'Link',
  upcoming: 'Viitoare',
  inUse: 'În uz',
  archived: 'Arhivate',
  draft: 'Ciornă',
  publish: 'Publică',
  inTurn: 'Prin rotație',
  everybody: 'Toți împreună',
  one: 'O persoană',
  mix: 'Mixt',
  none: 'Încă niciun tip de programare',
  noneMore: 'Un tip de programare este un link prin care rezervă vizitatorii.',
  begin: 'Creează primul',
  keyMove: 'deplasare',
  share: 'Distribuie',
  newType: 'Tip nou',
  newTitle: 'Ce se poate rezerva?',
  newHelp: 'Începe ca ciornă, cu toată echipa. Nimeni nu îl vede înainte să îl publicați.',
  make: 'Creează ciorna',
};
