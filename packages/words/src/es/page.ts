import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Reservar una cita con ${team}`,
  noLinks: 'No hay nada que reservar en este momento.',
  withOne: 'Con una persona del equipo',
  withAll: (names) => `Con ${names}`,
  withPanel: 'Con varias personas del equipo',
  yourBooking: 'Su cita',
  missing: 'No hay nada en este enlace',
  missingText: 'Quizá esté mal escrito o ya no se use.',
  allLinks: (team) => `Todo lo que puede reservar con ${team}`,
  plainHint: '¿No aparece nada aquí?',
  plainLink: 'Elegir horario en una página sencilla',
  manageNeedsScript: 'Para reprogramar o cancelar su cita aquí, permita JavaScript en esta página y vuelva a cargarla.',
  lostLink: '¿Ha perdido el enlace de su cita?',
  contact: (who) => `O póngase en contacto con ${who}.`,
  failed: 'Algo ha fallado aquí',
  failedText: 'Vuelva a intentarlo en un momento.',
};
