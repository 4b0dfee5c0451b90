import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Osoba',
  room: 'Sala',
  away: (a) => `Nieobecność: ${a}`,
  switchedOff: 'Wyłączono',
  add: 'Dodaj prowadzącego',
  addTitle: 'Kto jeszcze prowadzi?',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  kind: 'Osoba czy sala',
  usual: 'Pracuje od poniedziałku do piątku, od 9 do 17, dopóki ktoś tego nie zmieni.',
  added: (a) => `Dodano do prowadzących: ${a}`,
  none: 'Nie ma jeszcze prowadzących',
  noneMore:
    'Prowadzący to ktoś, z kim się spotyka osoba rezerwująca. Dodaj dwie osoby, a rezerwacje będą trafiać do nich po kolei.',
  states: {
    none: 'Brak kalendarza',
    fresh: 'Kalendarze są odczytywane',
    closed: 'Nie można odczytać kalendarza',
    unread: 'Jeszcze nie odczytano',
  },
};
