import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Személy',
  room: 'Terem',
  away: (a) => `Távol: ${a}`,
  switchedOff: 'Kikapcsolva',
  add: 'Fogadó hozzáadása',
  addTitle: 'Ki fogad még?',
  name: 'Név',
  email: 'E-mail-cím',
  kind: 'Személy vagy terem',
  usual: 'Hétfőtől péntekig kilenctől ötig dolgozik, amíg valaki mást nem állít be.',
  added: (a) => `${a} mostantól fogadó`,
  none: 'Még nincs fogadó',
  noneMore: 'Fogadó az, akivel a foglalók találkoznak. Kettőtől a foglalások felváltva kerülnek hozzájuk.',
  states: {
    none: 'Nincs naptár',
    fresh: 'A naptárakat olvassuk',
    closed: 'Egy naptár nem olvasható',
    unread: 'Még nincs olvasva',
  },
};
