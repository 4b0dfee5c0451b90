import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Quoi',
  when: 'Quand',
  who: 'Qui',
  type: 'Type de rendez-vous',
  duration: 'Durée',
  host: 'Personne',
  whoeverIsNext: 'La personne dont c’est le tour',
  name: 'Nom',
  email: 'E-mail',
  phone: 'Téléphone',
  told: 'La confirmation est la même que pour une réservation en ligne.',
  book: 'Réserver',
  bookAt: (a) => `Réserver : ${a}`,
  booked: (a) => `Rendez-vous pris : ${a}`,
  chooseTime: 'Choisissez une heure.',
  noType: 'Rien ne peut encore être réservé',
  noTypeMore: 'Publiez d’abord un type de rendez-vous.',
  day: 'Jour',
  dayBefore: 'Jour précédent',
  dayAfter: 'Jour suivant',
  time: 'Heure',
  noneOnDay: 'Personne n’est libre ce jour-là.',
  nextDay: 'Prochain jour avec des créneaux libres',
  noneAhead: 'Aucun créneau libre dans les deux prochains mois.',
};
