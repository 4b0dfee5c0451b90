import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: {
    one: '# Mitglied',
    other: '# Mitglieder',
  },
  invite: 'Jemanden einladen',
  name: 'Name',
  email: 'E-Mail-Adresse',
  role: 'Darf',
  host: 'Empfängt Besucher als',
  noHost: 'Empfängt niemanden',
  admin: 'Verwaltung: alles',
  hostRole: 'Gastgeber*in: das Eigene',
  lastSeen: (a) => `zuletzt angemeldet ${a}`,
  invited: 'Eingeladen, noch nicht angemeldet',
  off: 'Kann sich nicht anmelden',
  you: 'Sie',
  maySignIn: 'Darf sich anmelden',
  again: 'Neuer Link',
  sendInvitation: 'Einladen',
  link: 'Link zum Anmelden',
  linkMore: (a) =>
    `Von hier gehen keine Mails ab. Geben Sie diesen Link selbst an ${a} weiter. Er gilt einmal, sieben Tage lang.`,
  mailed: (a) => `Der Link ist unterwegs zu ${a}`,
  changed: (a) => `${a} wurde geändert`,
  removeTitle: (a) => `${a} entfernen?`,
  removeMore:
    'Alle Anmeldungen, Zugangsschlüssel und Passkeys dieser Person enden. Als Gastgeber*in bleibt sie. Das lässt sich nicht zurücknehmen.',
  removed: (a) => `${a} wurde entfernt`,
  lastAdmin: 'Sonst verwaltet niemand das Team. Geben Sie zuerst jemand anderem dieses Recht.',
  known: 'Jemand mit dieser Adresse ist schon da. Öffnen Sie die Zeile und vergeben Sie einen neuen Link.',
  notAccepted: 'Das wird nicht angenommen. Prüfen Sie die Angabe.',
};
