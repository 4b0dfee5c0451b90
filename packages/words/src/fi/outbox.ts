import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Lähettämättä jäänyt posti',
  hint: 'Tällä palvelimella ei ole SMTP-palvelinta (SMTP_URL), joten mikään ei mene perille. Tällaisena kukin viesti saapuisi.',
  none: 'Ei vielä mitään. Varaa aika ja palaa tänne.',
  to: 'Vastaanottaja',
  from: 'Lähettäjä',
  replyTo: 'Vastausosoite',
  subject: 'Aihe',
  sent: 'Kirjoitettu',
  asPage: 'Viesti',
  asText: 'Pelkkänä tekstinä',
  invite: 'Kutsu',
  download: 'Lataa sellaisena kuin se lähetettäisiin',
  all: 'Kaikki viestit',
  forAdmins: 'Vain ylläpitäjille',
  forAdminsText: 'Näissä viesteissä on linkkejä, joilla varauksia voi muuttaa. Kysy tiimin ylläpitäjältä.',
};
