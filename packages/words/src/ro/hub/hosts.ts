import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Persoană',
  room: 'Sală',
  away: (a) => `Absență: ${a}`,
  switchedOff: 'Fără activitate',
  add: 'Adaugă o persoană',
  addTitle: 'Cine mai primește programări?',
  name: 'Nume',
  email: 'Adresă de e-mail',
  kind: 'Persoană sau sală',
  usual: 'Lucrează de luni până vineri, de la nouă la cinci, până când cineva stabilește altfel.',
  added: (a) => `${a} primește acum programări`,
  none: 'Încă nimeni nu primește programări',
  noneMore: 'Aici sunt persoanele la care se rezervă. De la două, programările se împart prin rotație.',
  states: {
    none: 'Fără calendar',
    fresh: 'Calendare citite',
    closed: 'Un calendar nu poate fi citit',
    unread: 'Încă necitit',
  },
};
