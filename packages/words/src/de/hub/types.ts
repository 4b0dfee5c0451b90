import type { TypesWords } from '../../hub/words.ts';
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
  published: (a) => `${a} ist jetzt buchbar`,
  inTurn: 'Reihum',
  everybody: 'Alle zusammen',
  one: 'Eine Person',
  mix: 'Gemischt',
  none: 'Noch keine Terminarten',
  noneMore: 'Eine Terminart ist ein Link, über den gebucht wird.',
  begin: 'Die erste anlegen',
};
