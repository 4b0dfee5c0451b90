import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/**
 * Spanish of Spain and the Americas: *usted*; buttons in the infinitive. A time to book is *horario*, the time of an appointment *hora*, the appointment *cita*,
 * to move *reprogramar*, to cancel *cancelar*.
 */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'es',
  bookTime: 'Reservar una cita',
  close: 'Cerrar',
  moreTimes: 'Más horarios',
  moreShort: 'Más',
  nextTime: 'Próximo',
  noTimes: 'No hay horarios por ahora',
  duration: 'Duración',
  more: 'Más',
  less: 'Menos',
  location: 'Lugar',
  host: 'Persona',
  withOne: 'Con una persona del equipo',
  withSome: {
    one: 'Con # persona del equipo',
    many: 'Con # de personas del equipo',
    other: 'Con # personas del equipo',
  },
  withAll: 'Con todo el equipo',
  withNames: (names) => `Con ${names}`,
  previousMonth: 'Mes anterior',
  nextMonth: 'Mes siguiente',
  previousDays: 'Siete días anteriores',
  nextDays: 'Siete días siguientes',
  today: 'Hoy,',
  timesFree: { one: '# horario libre', many: '# de horarios libres', other: '# horarios libres' },
  full: 'sin horarios',
  past: 'ya pasó',
  beyond: 'aún no se puede reservar',
  loading: 'cargando',
  chooseDay: 'Elija un día',
  morning: 'Mañana',
  afternoon: 'Tarde',
  evening: 'Noche',
  retry: 'Reintentar',
  failedReach: 'No se puede acceder al calendario en este momento',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
