import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Person',
  room: 'Rum',
  away: (a) => `Borta ${a}`,
  switchedOff: 'Avstängd',
  add: 'Lägg till en värd',
  addTitle: 'Vem mer är värd?',
  name: 'Namn',
  email: 'E-postadress',
  kind: 'En person eller ett rum',
  usual: 'Arbetar måndag till fredag från nio till fem tills du eller värden säger något annat.',
  added: (a) => `${a} är värd nu`,
  none: 'Inga värdar än',
  noneMore: 'En värd är någon som besökare träffar. Lägg till två, så går bokningarna till dem i tur och ordning.',
  states: {
    none: 'Ingen kalender',
    fresh: 'Kalendrarna läses',
    closed: 'En kalender går inte att läsa',
    unread: 'Inte läst än',
  },
};
