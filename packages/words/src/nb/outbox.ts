import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-post som ikke er sendt',
  hint: 'Serveren har ingen SMTP-server (SMTP_URL), så ingenting kommer frem til noen. Slik ville hver melding sett ut.',
  none: 'Ingenting ennå. Bestill en time og kom tilbake.',
  to: 'Til',
  from: 'Fra',
  replyTo: 'Svar sendes til',
  subject: 'Emne',
  sent: 'Skrevet',
  asPage: 'Meldingen',
  asText: 'Som ren tekst',
  invite: 'Invitasjonen',
  download: 'Last den ned slik den ville blitt sendt',
  all: 'Alle meldinger',
  forAdmins: 'Bare for administratorer',
  forAdminsText: 'Meldingene inneholder lenker som kan endre timer. Spør en administrator i teamet.',
};
