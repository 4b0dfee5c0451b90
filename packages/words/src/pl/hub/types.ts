import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nazwa',
  who: 'Kto',
  link: 'Link',
  upcoming: 'Nadchodzące',
  inUse: 'W użyciu',
  archived: 'Zarchiwizowane',
  draft: 'Szkic',
  publish: 'Opublikuj',
  inTurn: 'Po kolei',
  everybody: 'Wszyscy razem',
  one: 'Jedna osoba',
  mix: 'Różne grupy',
  none: 'Nie ma jeszcze rodzajów rezerwacji',
  noneMore: 'Rodzaj rezerwacji to link, przez który można zarezerwować termin.',
  begin: 'Utwórz pierwszy',
  keyMove: 'przejdź',
  share: 'Udostępnij',
  newType: 'Nowy rodzaj',
  newTitle: 'Co można zarezerwować?',
  newHelp: 'Na początku to szkic z całym zespołem. Nikt go nie zobaczy, dopóki go nie opublikujesz.',
  make: 'Utwórz szkic',
};
