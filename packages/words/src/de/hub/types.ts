import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Name',
  who: 'Wer',
  link: 'Link',
  upcoming: 'Kommende',
  inUse: 'In Gebrauch',
  archived: 'Archiviert',
  draft: 'Entwurf',
  publish: 'Veröffentlichen',
  inTurn: 'Reihum',
  everybody: 'Alle zusammen',
  one: 'Eine Person',
  mix: 'Gemischt',
  none: 'Noch keine Terminarten',
  noneMore: 'Eine Terminart ist ein Link, über den gebucht wird.',
  begin: 'Die erste anlegen',
  keyMove: 'bewegen',
  share: 'Teilen',
  newType: 'Neue Terminart',
  newTitle: 'Was kann man buchen?',
  newHelp: 'Sie beginnt als Entwurf mit dem ganzen Team. Niemand sieht sie, bevor Sie sie veröffentlichen.',
  make: 'Entwurf anlegen',
};
