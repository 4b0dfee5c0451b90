import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Navn',
  who: 'Hvem',
  link: 'Link',
  upcoming: 'Kommende',
  inUse: 'I brug',
  archived: 'Arkiveret',
  draft: 'Kladde',
  publish: 'Udgiv',
  inTurn: 'På skift',
  everybody: 'Alle',
  one: 'Én person',
  mix: 'En blanding',
  none: 'Ingen bookingtyper endnu',
  noneMore: 'En bookingtype er et link, som besøgende booker med.',
  begin: 'Opret den første',
  keyMove: 'bladr',
  share: 'Del',
  newType: 'Ny type',
  newTitle: 'Hvad kan bookes?',
  newHelp: 'Den begynder som kladde med hele teamet. Ingen ser den, før du udgiver den.',
  make: 'Opret kladde',
};
