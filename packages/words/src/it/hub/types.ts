import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nome',
  who: 'Chi',
  link: 'Link',
  upcoming: 'In arrivo',
  inUse: 'In uso',
  archived: 'Archiviati',
  draft: 'Bozza',
  publish: 'Pubblica',
  inTurn: 'A turno',
  everybody: 'Tutti insieme',
  one: 'Una persona',
  mix: 'Misto',
  none: 'Ancora nessun tipo di appuntamento',
  noneMore: 'Un tipo di appuntamento è un link con cui si prenota.',
  begin: 'Crea il primo',
  keyMove: 'scorri',
  share: 'Condividi',
  newType: 'Nuovo tipo',
  newTitle: 'Che cosa si può prenotare?',
  newHelp: 'Comincia come bozza con tutto il team. Nessuno lo vede prima che lo pubblichi.',
  make: 'Crea una bozza',
};
