import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-mail non inviate',
  hint: 'Questo server non ha un server SMTP (SMTP_URL), quindi nulla raggiunge nessuno. Ecco ogni messaggio come arriverebbe.',
  none: 'Ancora nulla. Prenoti un appuntamento e torni qui.',
  to: 'A',
  from: 'Da',
  replyTo: 'Risposte a',
  subject: 'Oggetto',
  sent: 'Scritto',
  asPage: 'Il messaggio',
  asText: 'Come testo semplice',
  invite: 'L’invito',
  download: 'Scarica come verrebbe inviato',
  all: 'Tutti i messaggi',
  forAdmins: 'Solo per l’amministrazione',
  forAdminsText:
    'Questi messaggi contengono link con cui si possono modificare gli appuntamenti. Chieda a chi amministra il team.',
};
