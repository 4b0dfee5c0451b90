import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Niewysłana poczta',
  hint: 'Ten serwer nie ma serwera SMTP (SMTP_URL), więc nic do nikogo nie dociera. Tak wyglądałaby każda wiadomość.',
  none: 'Jeszcze nic. Zarezerwuj termin i wróć tutaj.',
  to: 'Do',
  from: 'Od',
  replyTo: 'Odpowiedź do',
  subject: 'Temat',
  sent: 'Napisano',
  asPage: 'Wiadomość',
  asText: 'Jako zwykły tekst',
  invite: 'Zaproszenie',
  download: 'Pobierz w postaci do wysłania',
  all: 'Wszystkie wiadomości',
  forAdmins: 'Tylko dla administratorów',
  forAdminsText: 'Te wiadomości zawierają linki, którymi można zmieniać rezerwacje. Zapytaj administratora zespołu.',
};
