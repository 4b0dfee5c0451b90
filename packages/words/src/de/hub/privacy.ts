import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-Mail-Adresse von Besucher*innen',
  visitorMore: 'Um herauszugeben oder zu löschen, was über jemanden bekannt ist.',
  find: 'Nachsehen',
  found: {
    one: '# Buchung',
    other: '# Buchungen',
  },
  guestAt: {
    one: 'Gast bei # fremden Buchung',
    other: 'Gast bei # fremden Buchungen',
  },
  nothing: (a) => `Über ${a} ist nichts bekannt.`,
  download: 'Als Datei herunterladen',
  erase: 'Löschen',
  eraseTitle: (a) => `${a} löschen?`,
  eraseMore:
    'Name, Adresse, Antworten, Notizen und Nachrichten verschwinden endgültig. Zeiten, Gastgeber und Salden bleiben. Das lässt sich nicht zurücknehmen.',
  bookings: {
    one: '# eigene Buchung',
    other: '# eigene Buchungen',
  },
  mentions: {
    one: '# Erwähnung in fremden Buchungen',
    other: '# Erwähnungen in fremden Buchungen',
  },
  messages: {
    one: '# Nachricht',
    other: '# Nachrichten',
  },
  documents: {
    one: '# Notiz',
    other: '# Notizen',
  },
  ahead: {
    one: '# Buchung steht noch bevor',
    other: '# Buchungen stehen noch bevor',
  },
  cancelAhead: 'Bevorstehendes absagen; davon erfährt die Person nichts mehr',
  aheadMore: 'Wer gelöscht ist, kann nicht kommen: Sagen Sie Bevorstehendes ab, oder warten Sie, bis es vorbei ist.',
  erased: (a) => `${a} wurde gelöscht`,
  keepTitle: 'Wie lange Buchungen bleiben',
};
