import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Varaajan sähköpostiosoite',
  visitorMore: 'Jotta voit luovuttaa tai poistaa sen, mitä jostakusta tiedetään.',
  find: 'Hae',
  found: { one: '# varaus', other: '# varausta' },
  guestAt: { one: 'vieraana # muiden varauksessa', other: 'vieraana # muiden varauksessa' },
  nothing: (a) => `Ei tietoja: ${a}.`,
  download: 'Lataa tiedostona',
  erase: 'Poista tiedot',
  eraseTitle: (a) => `Poistetaanko tiedot: ${a}?`,
  eraseMore:
    'Nimi, osoite, vastaukset, muistiinpanot ja viestit poistuvat lopullisesti. Ajat, tiimin henkilöt ja saldot pysyvät. Tätä ei voi kumota.',
  bookings: { one: '# oma varaus', other: '# omaa varausta' },
  mentions: { one: '# maininta muiden varauksissa', other: '# mainintaa muiden varauksissa' },
  messages: { one: '# viesti', other: '# viestiä' },
  documents: { one: '# muistiinpano', other: '# muistiinpanoa' },
  ahead: { one: '# varaus on vielä edessä', other: '# varausta on vielä edessä' },
  cancelAhead: 'Peru edessä olevat; varaajalle ei enää ilmoiteta',
  aheadMore: 'Kun tiedot on poistettu, varaaja ei voi tulla: peru edessä olevat tai odota, kunnes ne ovat ohi.',
  erased: (a) => `Tiedot poistettu: ${a}`,
  keepTitle: 'Kuinka kauan varaukset säilytetään',
};
