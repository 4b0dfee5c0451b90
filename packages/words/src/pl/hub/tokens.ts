import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', few: '# tokeny', many: '# tokenów', other: '# tokenu' },
  make: 'Nowy token',
  name: 'Do czego służy',
  nameHint: 'np. Raport nocny',
  may: 'Może',
  scopes: {
    read: 'Odczyt',
    bookings: 'Rezerwacje',
    settings: 'Ustawienia',
  },
  scopeMore: {
    read: 'oglądać i niczego nie zmieniać',
    bookings: 'przyjmować, zmieniać termin, przekazywać, odwoływać',
    settings: 'zmieniać sposób pracy zespołu',
  },
  ends: 'Wygasa',
  days: { one: 'po # dniu', few: 'po # dniach', many: 'po # dniach', other: 'po # dnia' },
  year: 'po roku',
  noEnd: 'nigdy',
  makeIt: 'Utwórz token',
  made: (a) => `Token ${a}`,
  how: 'Programy wysyłają go jako „Authorization: Bearer …”.',
  until: (a) => `do ${a}`,
  endless: 'bez końca',
  used: (a) => `ostatnie użycie ${a}`,
  unused: 'nigdy nie użyto',
  revoke: 'Zakończ',
  revokeTitle: (a) => `Zakończyć ${a}?`,
  revokeMore:
    'Programy, które go używają, będą odtąd odrzucane. Tego nie można cofnąć; nowy token można utworzyć w każdej chwili.',
  revoked: (a) => `Zakończono: ${a}`,
  none: 'Nie ma jeszcze tokenów',
  noneMore: 'Z tokenem Twój program może robić to, co Ty, w granicach, które ustalisz.',
  oneScope: 'Wybierz co najmniej jedno.',
  overSoon: (a) => `wygasa ${a}`,
};
