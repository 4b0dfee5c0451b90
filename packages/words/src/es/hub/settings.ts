import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Equipo',
    look: 'Aspecto',
    messages: 'Mensajes',
    payments: 'Pagos',
    members: 'Miembros',
    webhooks: 'Webhooks',
    tokens: 'Tokens',
    log: 'Registro de cambios',
    privacy: 'Privacidad',
    mine: 'Solo para usted',
  },
  leads: {
    team: 'Qué lee de ustedes quien reserva, y los valores iniciales',
    look: 'Su color y su logotipo, en cada página y en cada correo',
    messages: 'Qué se comunica a quien reserva, a los invitados y al equipo, con sus palabras o las nuestras',
    payments: 'Quién cobra por ustedes, y qué hay que devolver',
    members: 'Quién puede iniciar sesión, y qué puede hacer',
    webhooks: 'Programas que reciben aviso de lo que pasa con las citas',
    tokens: 'Claves con las que sus programas hacen lo que usted puede hacer',
    log: 'Quién cambió qué, y cómo estaba antes',
    privacy: 'Qué se sabe de quien reservó, y cuánto tiempo se conserva',
    mine: 'Cómo le habla este lugar, y qué muestra primero',
  },
  byFile: (a) => `Este equipo se configura con el archivo ${a}. Cámbielo allí; aquí solo se puede leer.`,
  saved: 'Guardado',
  save: 'Guardar',
  add: 'Añadir',
  remove: 'Quitar',
  never: 'Nunca',
  copy: 'Copiar',
  shownOnce: 'Se muestra solo esta vez. Cópielo ahora y guárdelo en un lugar seguro.',
  more: 'Mostrar más',
};
