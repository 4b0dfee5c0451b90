import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Un solo enlace para todo su equipo',
  lead: 'Tres pasos cortos. Todo se puede cambiar después.',
  team: 'Su equipo',
  teamName: 'Nombre del equipo',
  who: '¿Quién atiende las citas?',
  enough: {
    one: '# persona',
    many: '# de personas, suficientes para turnarse',
    other: '# personas, suficientes para turnarse',
  },
  oneMore: 'Una más y podrán turnarse',
  addresses: 'Direcciones de correo',
  add: 'Añadir',
  hint: 'Pegue tantas direcciones como quiera. Todas las personas reciben la misma cuota y el enlace mantiene el reparto justo; cambie las cuotas solo cuando haya un motivo.',
  noAddress: (a) => `No es una dirección de correo: ${a}`,
  link: 'Su enlace',
  linkTitle: 'Qué se puede reservar',
  usual: '30 min · lun.–vie., de 9 a 17 en la zona de cada persona',
  publish: 'Publicar y copiar el enlace',
  change: 'Cambiar',
  published: 'Publicado. El enlace está listo para enviarse.',
  you: 'Usted',
  alone: 'Publicar para una sola persona',
};
