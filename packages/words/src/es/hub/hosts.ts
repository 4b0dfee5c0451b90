import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Persona',
  room: 'Sala',
  away: (a) => `Días libres: ${a}`,
  switchedOff: 'Sin actividad',
  add: 'Añadir una persona',
  addTitle: '¿Quién más atiende citas?',
  name: 'Nombre',
  email: 'Dirección de correo',
  kind: 'Una persona o una sala',
  usual: 'Trabaja de lunes a viernes, de nueve a cinco, hasta que se indique otra cosa.',
  added: (a) => `${a} ya atiende citas`,
  none: 'Aún no hay nadie',
  noneMore: 'Aquí están las personas con quienes se reserva. A partir de dos, las citas van por turnos.',
  states: {
    none: 'Sin calendario',
    fresh: 'Los calendarios se leen',
    closed: 'Un calendario no se puede leer',
    unread: 'Aún sin leer',
  },
};
