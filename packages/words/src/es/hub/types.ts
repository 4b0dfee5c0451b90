import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nombre',
  who: 'Quién',
  link: 'Enlace',
  upcoming: 'Próximas',
  inUse: 'En uso',
  archived: 'Archivados',
  draft: 'Borrador',
  publish: 'Publicar',
  inTurn: 'Por turnos',
  everybody: 'Todo el grupo',
  one: 'Una persona',
  mix: 'Mixto',
  none: 'Aún no hay tipos de cita',
  noneMore: 'Un tipo de cita es un enlace con el que se reserva.',
  begin: 'Crear el primero',
  keyMove: 'recorrer',
  share: 'Compartir',
  newType: 'Nuevo tipo',
  newTitle: '¿Qué se puede reservar?',
  newHelp: 'Empieza como borrador con todo el equipo. Nadie lo ve antes de que lo publique.',
  make: 'Crear un borrador',
};
