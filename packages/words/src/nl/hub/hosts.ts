import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Persoon',
  room: 'Ruimte',
  away: (a) => `Afwezig ${a}`,
  switchedOff: 'Uitgezet',
  add: 'Host toevoegen',
  addTitle: 'Wie doet er nog mee?',
  name: 'Naam',
  email: 'E-mailadres',
  kind: 'Een persoon of een ruimte',
  usual: 'Werkt maandag tot en met vrijdag van negen tot vijf, tot u of de host iets anders kiest.',
  added: (a) => `${a} is nu host`,
  none: 'Nog geen hosts',
  noneMore: 'Een host is iemand met wie bezoekers afspreken. Voeg er twee toe, en de afspraken gaan om de beurt.',
  states: {
    none: 'Geen agenda',
    fresh: 'Agenda’s worden gelezen',
    closed: 'Een agenda is niet leesbaar',
    unread: 'Nog niet gelezen',
  },
};
