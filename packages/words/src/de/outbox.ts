import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Nicht verschickte Mails',
  hint: 'Dieser Server hat keinen SMTP-Server (SMTP_URL), deshalb erreicht nichts davon jemanden. So würde jede Nachricht ankommen.',
  none: 'Noch nichts. Buchen Sie einen Termin und kommen Sie wieder.',
  to: 'An',
  from: 'Von',
  replyTo: 'Antworten an',
  subject: 'Betreff',
  sent: 'Geschrieben',
  asPage: 'Die Nachricht',
  asText: 'Als reiner Text',
  invite: 'Die Einladung',
  download: 'Herunterladen, wie sie verschickt würde',
  all: 'Alle Nachrichten',
  forAdmins: 'Nur für Admins',
  forAdminsText:
    'Diese Nachrichten enthalten Links, mit denen sich Buchungen ändern lassen. Fragen Sie einen Admin des Teams.',
};
