import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Mail, der ikke er sendt',
  hint: 'Serveren har ingen SMTP-server (SMTP_URL), så intet når frem til nogen. Sådan ville hver besked se ud.',
  none: 'Intet endnu. Book en tid, og kom tilbage.',
  to: 'Til',
  from: 'Fra',
  replyTo: 'Svar sendes til',
  subject: 'Emne',
  sent: 'Skrevet',
  asPage: 'Beskeden',
  asText: 'Som ren tekst',
  invite: 'Invitationen',
  download: 'Download den, som den ville blive sendt',
  all: 'Alle beskeder',
  forAdmins: 'Kun for administratorer',
  forAdminsText: 'Beskederne indeholder links, som kan ændre bookinger. Spørg en administrator i teamet.',
};
