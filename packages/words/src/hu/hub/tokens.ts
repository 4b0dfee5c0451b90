import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', other: '# token' },
  make: 'Új token',
  name: 'Mire való',
  nameHint: 'pl. Éjszakai jelentés',
  may: 'Engedély',
  scopes: {
    read: 'Olvasás',
    bookings: 'Foglalások',
    settings: 'Beállítások',
  },
  scopeMore: {
    read: 'megtekintés, módosítás nélkül',
    bookings: 'elfogadás, áthelyezés, máshoz rendelés, lemondás',
    settings: 'a csapat működésének módosítása',
  },
  ends: 'Lejárat',
  days: { one: '# nap múlva', other: '# nap múlva' },
  year: 'egy év múlva',
  noEnd: 'soha',
  makeIt: 'Token létrehozása',
  made: (a) => `Token: ${a}`,
  how: 'A programok így küldik: „Authorization: Bearer …”.',
  until: (a) => `eddig: ${a}`,
  endless: 'lejárat nélkül',
  used: (a) => `utoljára használva: ${a}`,
  unused: 'még nem használták',
  revoke: 'Megszüntetés',
  revokeTitle: (a) => `Megszünteti ezt a tokent? ${a}`,
  revokeMore:
    'Az ezt használó programokat onnantól elutasítjuk. Ez nem vonható vissza; új token bármikor létrehozható.',
  revoked: (a) => `Megszűnt: ${a}`,
  none: 'Még nincs token',
  noneMore: 'Egy tokennel a programja megteheti azt, amit Ön, az Ön által megszabott korlátok között.',
  oneScope: 'Válasszon legalább egyet.',
  overSoon: (a) => `lejár: ${a}`,
};
