import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-post som inte har skickats',
  hint: 'Servern har ingen SMTP-server (SMTP_URL), så inget når fram till någon. Så här skulle varje meddelande se ut.',
  none: 'Inget än. Boka en tid och kom tillbaka.',
  to: 'Till',
  from: 'Från',
  replyTo: 'Svar går till',
  subject: 'Ämne',
  sent: 'Skrivet',
  asPage: 'Meddelandet',
  asText: 'Som ren text',
  invite: 'Inbjudan',
  download: 'Ladda ner det som det skulle skickas',
  all: 'Alla meddelanden',
  forAdmins: 'Bara för administratörer',
  forAdminsText: 'Meddelandena innehåller länkar som kan ändra bokningar. Fråga en administratör i teamet.',
};
