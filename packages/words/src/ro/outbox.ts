import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-mailuri netrimise',
  hint: 'Acest server nu are un server SMTP (SMTP_URL), așa că nimic nu ajunge la nimeni. Iată fiecare mesaj așa cum ar ajunge.',
  none: 'Încă nimic. Faceți o programare și reveniți.',
  to: 'Către',
  from: 'De la',
  replyTo: 'Răspunsuri către',
  subject: 'Subiect',
  sent: 'Scris',
  asPage: 'Mesajul',
  asText: 'Ca text simplu',
  invite: 'Invitația',
  download: 'Descarcă așa cum ar fi trimis',
  all: 'Toate mesajele',
  forAdmins: 'Doar pentru administrare',
  forAdminsText:
    'Aceste mesaje conțin linkuri prin care se pot modifica programări. Adresați-vă persoanei care administrează echipa.',
};
