import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# miembro', many: '# de miembros', other: '# miembros' },
  invite: 'Invitar a alguien',
  name: 'Nombre',
  email: 'Dirección de correo',
  role: 'Permisos',
  host: 'Persona asociada',
  noHost: 'No atiende citas',
  admin: 'Administración: todo',
  hostRole: 'Equipo: lo propio',
  lastSeen: (a) => `última sesión ${a}`,
  invited: 'Invitación enviada, aún sin iniciar sesión',
  off: 'No puede iniciar sesión',
  you: 'Usted',
  maySignIn: 'Puede iniciar sesión',
  again: 'Nuevo enlace',
  sendInvitation: 'Invitar',
  link: 'Enlace para iniciar sesión',
  linkMore: (a) =>
    `Desde aquí no se envían correos: entregue este enlace directamente a ${a}. Funciona una sola vez, durante siete días.`,
  mailed: (a) => `El enlace va de camino a ${a}`,
  changed: (a) => `Cambios guardados: ${a}`,
  removeTitle: (a) => `¿Eliminar a ${a}?`,
  removeMore:
    'Todas las sesiones, los tokens y las llaves de acceso de esta persona terminan. Sus citas siguen. No se puede deshacer.',
  removed: (a) => `${a} ya no figura entre los miembros`,
  lastAdmin: 'Nadie más administra el equipo. Dé primero ese permiso a otra persona.',
  known: 'Ya hay alguien con esta dirección. Abra su fila y cree un nuevo enlace.',
  notAccepted: 'No se acepta. Revise lo que ha escrito.',
};
