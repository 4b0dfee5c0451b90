import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Dirección de correo de quien reservó',
  visitorMore: 'Para entregar o borrar lo que se sabe de alguien.',
  find: 'Buscar',
  found: { one: '# cita', many: '# de citas', other: '# citas' },
  guestAt: {
    one: 'invitación a # cita ajena',
    many: 'invitación a # de citas ajenas',
    other: 'invitación a # citas ajenas',
  },
  nothing: (a) => `No se sabe nada de ${a}.`,
  download: 'Descargar como archivo',
  erase: 'Borrar',
  eraseTitle: (a) => `¿Borrar los datos de ${a}?`,
  eraseMore:
    'Nombre, dirección, respuestas, notas y mensajes desaparecen para siempre. Horas, personas del equipo y saldos siguen. No se puede deshacer.',
  bookings: { one: '# cita propia', many: '# de citas propias', other: '# citas propias' },
  mentions: {
    one: '# mención en citas ajenas',
    many: '# de menciones en citas ajenas',
    other: '# menciones en citas ajenas',
  },
  messages: { one: '# mensaje', many: '# de mensajes', other: '# mensajes' },
  documents: { one: '# nota', many: '# de notas', other: '# notas' },
  ahead: {
    one: '# cita aún está por celebrarse',
    many: '# de citas aún están por celebrarse',
    other: '# citas aún están por celebrarse',
  },
  cancelAhead: 'Cancelar lo que está por celebrarse, sin avisar ya a la persona',
  aheadMore: 'Sin sus datos nadie puede asistir: cancele lo que está por celebrarse, o espere a que pase.',
  erased: (a) => `Datos borrados: ${a}`,
  keepTitle: 'Cuánto tiempo se conservan las citas',
};
