import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'Qué',
  when: 'Cuándo',
  who: 'Quién',
  type: 'Tipo de cita',
  duration: 'Duración',
  host: 'Persona',
  whoeverIsNext: 'A quien le toque',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  told: 'Recibe la misma confirmación que con una reserva propia.',
  book: 'Reservar',
  bookAt: (a) => `Reservar: ${a}`,
  booked: (a) => `Cita reservada: ${a}`,
  chooseTime: 'Elija un horario.',
  noType: 'Aún no se puede reservar nada',
  noTypeMore: 'Publique primero un tipo de cita.',
  day: 'Día',
  dayBefore: 'Día anterior',
  dayAfter: 'Día siguiente',
  time: 'Hora',
  noneOnDay: 'Nadie está libre este día.',
  nextDay: 'Próximo día con horarios libres',
  noneAhead: 'No hay horarios libres en los próximos dos meses.',
};
