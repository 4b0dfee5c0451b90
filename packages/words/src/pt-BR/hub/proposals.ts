import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Expediente proposto',
  from: (a) => `${a} propõe outro expediente`,
  none: 'Nada para decidir',
  noneMore: 'O que a administração propõe aparece aqui. Nada muda antes do seu aceite.',
  decided: 'Decidido',
  weekday: 'Dia da semana',
  proposed: 'Proposta',
  now: 'Agora',
  nothing: 'não disponível',
  reason: 'Por que não?',
  accept: 'Aceitar',
  refuse: 'Recusar',
  accepted: 'Aceita',
  refused: 'Recusada',
  withdraw: 'Retirar',
  withdrawn: 'Retirada',
  asBefore: 'O expediente está como antes',
};
