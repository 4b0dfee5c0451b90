import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# avain', other: '# avainta' },
  make: 'Uusi avain',
  name: 'Mihin sitä käytetään',
  nameHint: 'esim. Yöraportti',
  may: 'Oikeudet',
  scopes: {
    read: 'Luku',
    bookings: 'Varaukset',
    settings: 'Asetukset',
  },
  scopeMore: {
    read: 'katsoa muuttamatta mitään',
    bookings: 'hyväksyä, siirtää, antaa toiselle, perua',
    settings: 'muuttaa tiimin toimintatapaa',
  },
  ends: 'Päättyy',
  days: { one: '# päivän päästä', other: '# päivän päästä' },
  year: 'vuoden päästä',
  noEnd: 'ei koskaan',
  makeIt: 'Luo avain',
  made: (a) => `Avain ${a}`,
  how: 'Ohjelmat lähettävät sen näin: ”Authorization: Bearer …”.',
  until: (a) => `voimassa, viimeinen päivä ${a}`,
  endless: 'voimassa toistaiseksi',
  used: (a) => `viimeksi käytetty ${a}`,
  unused: 'ei koskaan käytetty',
  revoke: 'Lopeta',
  revokeTitle: (a) => `Lopetetaanko ${a}?`,
  revokeMore:
    'Sitä käyttävät ohjelmat torjutaan siitä lähtien. Tätä ei voi kumota; uuden avaimen voi luoda milloin vain.',
  revoked: (a) => `${a} on lopetettu`,
  none: 'Ei vielä avaimia',
  noneMore: 'Avaimella ohjelmasi tekee sen, mitä sinä saat tehdä, asettamissasi rajoissa.',
  oneScope: 'Valitse ainakin yksi.',
  overSoon: (a) => `päättyy ${a}`,
};
