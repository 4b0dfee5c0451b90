import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/**
 * Portuguese of Portugal and Africa: the polite third person without a pronoun; buttons in the infinitive. A time to book is *horário*,
 * the booking *marcação*, to book *marcar*, to move *remarcar*, to cancel *cancelar*.
 */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'pt',
  bookTime: 'Marcar um horário',
  close: 'Fechar',
  moreTimes: 'Mais horários',
  moreShort: 'Mais',
  nextTime: 'Próximo',
  noTimes: 'Sem horários de momento',
  duration: 'Duração',
  more: 'Ver mais',
  less: 'Ver menos',
  location: 'Local',
  host: 'Pessoa',
  withOne: 'Com uma pessoa da equipa',
  withSome: { one: 'Com # pessoa da equipa', many: 'Com # de pessoas da equipa', other: 'Com # pessoas da equipa' },
  withAll: 'Com toda a equipa',
  withNames: (names) => `Com ${names}`,
  previousMonth: 'Mês anterior',
  nextMonth: 'Mês seguinte',
  previousDays: 'Sete dias anteriores',
  nextDays: 'Sete dias seguintes',
  today: 'Hoje,',
  timesFree: { one: '# horário livre', many: '# de horários livres', other: '# horários livres' },
  full: 'sem horários',
  past: 'já passou',
  beyond: 'ainda não aberto para marcação',
  loading: 'a carregar',
  chooseDay: 'Escolha um dia',
  morning: 'Manhã',
  afternoon: 'Tarde',
  evening: 'Noite',
  retry: 'Tentar novamente',
  failedReach: 'De momento não é possível aceder ao calendário',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
