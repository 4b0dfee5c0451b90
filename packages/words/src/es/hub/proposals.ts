import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Horario laboral propuesto',
  from: (a) => `${a} propone otro horario laboral`,
  none: 'Nada que decidir',
  noneMore: 'El horario laboral que propone la administración aparece aquí. Nada cambia antes de que se acepte.',
  decided: 'Decidido',
  weekday: 'Día de la semana',
  proposed: 'Propuesto',
  now: 'Ahora',
  nothing: 'no disponible',
  reason: '¿Por qué no?',
  accept: 'Aceptar',
  refuse: 'Rechazar',
  accepted: 'Aceptado',
  refused: 'Rechazado',
  withdraw: 'Retirar',
  withdrawn: 'Propuesta retirada',
  asBefore: 'El horario laboral está como antes',
};
