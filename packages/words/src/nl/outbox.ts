import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Mail die niet is verstuurd',
  hint: 'Deze server heeft geen SMTP-server (SMTP_URL), dus niets hiervan komt bij iemand aan. Zo zou elk bericht eruitzien.',
  none: 'Nog niets. Boek een tijd en kom terug.',
  to: 'Aan',
  from: 'Van',
  replyTo: 'Antwoorden aan',
  subject: 'Onderwerp',
  sent: 'Geschreven',
  asPage: 'Het bericht',
  asText: 'Als platte tekst',
  invite: 'De uitnodiging',
  download: 'Downloaden zoals het verstuurd zou worden',
  all: 'Alle berichten',
  forAdmins: 'Alleen voor beheerders',
  forAdminsText:
    'Deze berichten bevatten links waarmee afspraken kunnen worden gewijzigd. Vraag een beheerder van het team.',
};
