import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'El nem küldött levelek',
  hint: 'Ennek a kiszolgálónak nincs SMTP-kiszolgálója (SMTP_URL), ezért semmi sem jut el senkihez. Itt minden levél úgy látható, ahogy megérkezne.',
  none: 'Még nincs semmi. Foglaljon időpontot, és jöjjön vissza.',
  to: 'Címzett',
  from: 'Feladó',
  replyTo: 'Válaszcím',
  subject: 'Tárgy',
  sent: 'Megírva',
  asPage: 'Az üzenet',
  asText: 'Egyszerű szövegként',
  invite: 'A meghívó',
  download: 'Letöltés, ahogy elküldenénk',
  all: 'Minden üzenet',
  forAdmins: 'Csak adminoknak',
  forAdminsText:
    'Ezek a levelek olyan linkeket tartalmaznak, amelyekkel foglalások módosíthatók. Kérdezze meg a csapat egyik adminját.',
};
