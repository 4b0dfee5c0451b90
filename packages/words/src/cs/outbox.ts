import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Neodeslaná pošta',
  hint: 'Tento server nemá žádný server SMTP (SMTP_URL), takže nic k nikomu nedojde. Takto by jednotlivé zprávy vypadaly.',
  none: 'Zatím nic. Rezervujte termín a vraťte se.',
  to: 'Komu',
  from: 'Od',
  replyTo: 'Odpověď na',
  subject: 'Předmět',
  sent: 'Napsáno',
  asPage: 'Zpráva',
  asText: 'Jako prostý text',
  invite: 'Pozvánka',
  download: 'Stáhnout tak, jak by se odeslala',
  all: 'Všechny zprávy',
  forAdmins: 'Pouze pro správce',
  forAdminsText: 'Tyto zprávy obsahují odkazy, kterými lze měnit rezervace. Zeptejte se správce týmu.',
};
