import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Person',
  room: 'Rom',
  away: (a) => `Borte ${a}`,
  switchedOff: 'Slått av',
  add: 'Legg til en vert',
  addTitle: 'Hvem andre er vert?',
  name: 'Navn',
  email: 'E-postadresse',
  kind: 'En person eller et rom',
  usual: 'Arbeider mandag til fredag fra ni til fem til du eller verten sier noe annet.',
  added: (a) => `${a} er vert nå`,
  none: 'Ingen verter ennå',
  noneMore: 'En vert er en som besøkende møter. Legg til to, så går bestillingene til dem etter tur.',
  states: {
    none: 'Ingen kalender',
    fresh: 'Kalenderne leses',
    closed: 'En kalender kan ikke leses',
    unread: 'Ikke lest ennå',
  },
};
