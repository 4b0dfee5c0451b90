import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# jäsen', other: '# jäsentä' },
  invite: 'Kutsu joku',
  name: 'Nimi',
  email: 'Sähköpostiosoite',
  role: 'Oikeudet',
  host: 'Ottaa varauksia nimellä',
  noHost: 'Ei ota varauksia',
  admin: 'Ylläpitäjä: kaikki',
  hostRole: 'Tiimin jäsen: omat asiat',
  lastSeen: (a) => `kirjautui viimeksi ${a}`,
  invited: 'Kutsuttu, ei ole vielä kirjautunut',
  off: 'Ei voi kirjautua',
  you: 'Sinä',
  maySignIn: 'Saa kirjautua',
  again: 'Uusi linkki',
  sendInvitation: 'Kutsu',
  link: 'Kirjautumislinkki',
  linkMore: (a) =>
    `Täältä ei lähetetä sähköpostia, joten välitä tämä linkki itse. Saaja: ${a}. Se toimii kerran, seitsemän päivän ajan.`,
  mailed: (a) => `Linkki on matkalla: ${a}`,
  changed: (a) => `Muutokset tallennettu: ${a}`,
  removeTitle: (a) => `Poistetaanko ${a}?`,
  removeMore:
    'Kaikki tämän henkilön kirjautumiset, avaimet ja avainkoodit päättyvät. Varaukset pysyvät. Tätä ei voi kumota.',
  removed: (a) => `${a} on poistettu jäsenistä`,
  lastAdmin: 'Kukaan muu ei ole ylläpitäjä. Tee ensin jostakusta muusta ylläpitäjä.',
  known: 'Joku käyttää jo tätä osoitetta. Avaa hänen rivinsä ja luo uusi linkki.',
  notAccepted: 'Tämä ei kelpaa. Tarkista antamasi tiedot.',
};
