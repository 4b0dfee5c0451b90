import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const es: SelectionWords = {
  locale: 'es',
  others: counted({ one: '# persona más', other: '# personas más' }),
  bookings: counted({ one: '# cita', other: '# citas' }),

  nextInRotation: (chosen) => `le tocaba a ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} no ${agree(unavailable, 'estaba libre', 'estaban libres')}`,
      ahead && `${ahead.text} ${agree(ahead, 'iba por delante', 'iban por delante')}`,
    ];
    return `se eligió a ${chosen} porque ${joined(why, ' y ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `se eligió a ${chosen} porque nadie más ${samePriority ? 'con la misma prioridad ' : ''}estaba libre`,
  mostOwed: (chosen, owed) =>
    `se eligió a ${chosen} porque nadie que estuviera libre iba más por detrás${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `se eligió a ${chosen}, quien llevaba más tiempo sin citas entre quienes iban igual`,
  firstInOrder: (chosen) => `se eligió a ${chosen}, en primer lugar de la lista entre quienes iban igual`,
  byHand: (chosen, free) => `la cita se asignó a mano a ${chosen}${free ? '' : ', aunque no estaba libre'}`,
  requested: (chosen) => `se eligió a ${chosen} a petición de quien reservó`,
  answersLedTo: (chosen) => `las respuestas llevan a ${chosen}`,
  looksAfter: (chosen) => `${chosen} ya atiende a quien reservó`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} se encarga de todas las citas de este tipo`
      : `${text} se encargan en conjunto de todas las citas de este tipo`,

  seats: (seated) => `los puestos fueron para ${seated}`,
  seatMoved: (from, seated, kept) =>
    `el puesto de ${from} pasó a ${seated}${kept ? `; ${kept.text} ${agree(kept, 'sigue', 'siguen')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `la cita se le retiró a ${host}`,
  fallback: 'nadie con mayor prioridad estaba libre',
  preferred: 'no hizo falta nadie con menor prioridad',
  routed: (label) =>
    `solo se podía elegir a las personas ${label === null ? 'a las que llevan las respuestas' : `de la regla «${label}»`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'participa', 'participan')} en todas las citas de este tipo`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'nadie más podía ocupar el puesto',
  most_owed: 'quien iba más por detrás',
  least_recent: 'más tiempo sin citas',
  pool_order: 'en primer lugar de la lista',
  kept: 'sin cambios',
  manual: 'a mano',
  requested_host: 'a petición',
} as const;
