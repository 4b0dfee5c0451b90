import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const fr: SelectionWords = {
  locale: 'fr',
  others: counted({ one: '# autre', other: '# autres' }),
  bookings: counted({ other: '# rendez-vous' }),

  nextInRotation: (chosen) => `c’était le tour de ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} ${agree(unavailable, 'n’était pas libre', 'n’étaient pas libres')}`,
      ahead && `${ahead.text} ${agree(ahead, 'avait de l’avance', 'avaient de l’avance')}`,
    ];
    return `le choix s’est porté sur ${chosen} : ${joined(why, ' et ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `le choix s’est porté sur ${chosen} : personne d’autre ${samePriority ? 'de même priorité ' : ''}n’était libre`,
  mostOwed: (chosen, owed) =>
    `le choix s’est porté sur ${chosen} : parmi les personnes libres, aucune n’avait plus de retard${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) =>
    `le choix s’est porté sur ${chosen} : à retard égal, personne n’attendait depuis plus longtemps`,
  firstInOrder: (chosen) => `le choix s’est porté sur ${chosen} : à retard égal, l’ordre de la liste décide`,
  byHand: (chosen, free) =>
    `le rendez-vous a été confié à la main à ${chosen}${free ? '' : ', malgré son indisponibilité'}`,
  requested: (chosen) => `le choix s’est porté sur ${chosen}, à la demande de la personne qui a réservé`,
  answersLedTo: (chosen) => `les réponses données mènent à ${chosen}`,
  looksAfter: (chosen) => `${chosen} suit déjà la personne qui a réservé`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} assure tous les rendez-vous de ce type`
      : `${text} assurent ensemble tous les rendez-vous de ce type`,

  seats: (seated) => `les places reviennent à ${seated}`,
  seatMoved: (from, seated, kept) =>
    `la place de ${from} revient à ${seated}${kept ? `, et ${kept.text} ${agree(kept, 'reste', 'restent')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `le rendez-vous a été retiré à ${host}`,
  fallback: 'personne de priorité plus haute n’était libre',
  preferred: 'personne de priorité plus basse n’a été nécessaire',
  routed: (label) =>
    `le choix se limitait aux personnes ${label === null ? 'auxquelles mènent les réponses' : `de la règle « ${label} »`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'participe', 'participent')} à tous les rendez-vous de ce type`,

  end: (clauses) => capitalized(clauses, ' ; '),
};

const SEAT = {
  only_free: 'personne d’autre ne pouvait prendre la place',
  most_owed: 'le plus en retard',
  least_recent: 'attendait depuis le plus longtemps',
  pool_order: 'en tête de liste',
  kept: 'inchangé',
  manual: 'à la main',
  requested_host: 'à la demande',
} as const;
