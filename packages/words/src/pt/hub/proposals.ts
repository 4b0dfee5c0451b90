import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Horas propostas',
  from: (a) => `${a} propõe outras horas`,
  none: 'Nada para decidir',
  noneMore: 'As horas propostas pela administração aparecem aqui. Nada muda antes de serem aceites.',
  decided: 'Decidido',
  weekday: 'Dia da semana',
  proposed: 'Proposta',
  now: 'Agora',
  nothing: 'não disponível',
  reason: 'Porque não?',
  accept: 'Aceitar',
  refuse: 'Recusar',
  accepted: 'Aceite',
  refused: 'Recusada',
  withdraw: 'Retirar',
  withdrawn: 'Retirada',
  asBefore: 'As horas estão como antes',
};
