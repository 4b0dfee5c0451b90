import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Person',
  room: 'Lokale',
  away: (a) => `Fraværende ${a}`,
  switchedOff: 'Slået fra',
  add: 'Tilføj en vært',
  addTitle: 'Hvem er ellers vært?',
  name: 'Navn',
  email: 'E-mailadresse',
  kind: 'En person eller et lokale',
  usual: 'Arbejder mandag til fredag kl. 9 til 17, indtil du eller værten siger noget andet.',
  added: (a) => `${a} er vært nu`,
  none: 'Ingen værter endnu',
  noneMore: 'En vært er en, som besøgende møder. Tilføj to, så går bookingerne til dem på skift.',
  states: {
    none: 'Ingen kalender',
    fresh: 'Kalendere læses',
    closed: 'En kalender kan ikke læses',
    unread: 'Ikke læst endnu',
  },
};
