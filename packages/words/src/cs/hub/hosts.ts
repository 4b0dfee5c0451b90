import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Člověk',
  room: 'Místnost',
  away: (a) => `Nepřítomnost ${a}`,
  switchedOff: 'Vypnuto',
  add: 'Přidat hostitele',
  addTitle: 'Kdo další přijímá návštěvníky?',
  name: 'Jméno',
  email: 'E-mailová adresa',
  kind: 'Člověk, nebo místnost',
  usual: 'Pracuje od pondělí do pátku od 9 do 17, dokud to někdo nezmění.',
  added: (a) => `Přidáno mezi hostitele: ${a}`,
  none: 'Zatím žádní hostitelé',
  noneMore: 'Hostitel je ten, s kým se návštěvníci setkají. Přidejte dva a rezervace k nim půjdou střídavě.',
  states: {
    none: 'Bez kalendáře',
    fresh: 'Kalendáře se čtou',
    closed: 'Některý kalendář nelze přečíst',
    unread: 'Zatím nepřečteno',
  },
};
