import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/**
 * French: *vous*; buttons in the infinitive. A time to book is *créneau*, the appointment *rendez-vous*, to move *déplacer*,
 * to cancel *annuler*. A narrow space (U+202F) stands before `: ; ? !`.
 */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'fr',
  bookTime: 'Prendre rendez-vous',
  close: 'Fermer',
  moreTimes: 'Autres créneaux',
  moreShort: 'Plus',
  nextTime: 'Prochain',
  noTimes: 'Aucun créneau pour l’instant',
  duration: 'Durée',
  more: 'Plus',
  less: 'Moins',
  location: 'Lieu',
  host: 'Personne',
  withOne: 'Avec une personne de l’équipe',
  withSome: {
    one: 'Avec # personne de l’équipe',
    many: 'Avec # de personnes de l’équipe',
    other: 'Avec # personnes de l’équipe',
  },
  withAll: 'Avec toute l’équipe',
  withNames: (names) => `Avec ${names}`,
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  previousDays: 'Sept jours précédents',
  nextDays: 'Sept jours suivants',
  today: 'Aujourd’hui,',
  timesFree: { one: '# créneau libre', many: '# de créneaux libres', other: '# créneaux libres' },
  full: 'aucun créneau',
  past: 'passé',
  beyond: 'pas encore ouvert à la réservation',
  loading: 'chargement',
  chooseDay: 'Choisissez un jour',
  morning: 'Matin',
  afternoon: 'Après-midi',
  evening: 'Soir',
  retry: 'Réessayer',
  failedReach: 'Le calendrier est injoignable pour l’instant',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
