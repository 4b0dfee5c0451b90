import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/**
 * Portuguese of Brazil: *você*, mostly left out; buttons in the infinitive. A time to book is *horário*, the booking *agendamento*,
 * to book *agendar*, to move *reagendar*, to cancel *cancelar*.
 */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'pt-BR',
  bookTime: 'Agendar um horário',
  close: 'Fechar',
  moreTimes: 'Mais horários',
  moreShort: 'Mais',
  nextTime: 'Próximo',
  noTimes: 'Nenhum horário no momento',
  duration: 'Duração',
  more: 'Ver mais',
  less: 'Ver menos',
  location: 'Local',
  host: 'Pessoa',
  withOne: 'Com uma pessoa da equipe',
  withSome: { one: 'Com # pessoa da equipe', many: 'Com # de pessoas da equipe', other: 'Com # pessoas da equipe' },
  withAll: 'Com toda a equipe',
  withNames: (names) => `Com ${names}`,
  previousMonth: 'Mês anterior',
  nextMonth: 'Próximo mês',
  previousDays: 'Sete dias anteriores',
  nextDays: 'Próximos sete dias',
  today: 'Hoje,',
  timesFree: { one: '# horário livre', many: '# de horários livres', other: '# horários livres' },
  full: 'sem horários',
  past: 'já passou',
  beyond: 'ainda não aberto para agendamento',
  loading: 'carregando',
  chooseDay: 'Escolha um dia',
  morning: 'Manhã',
  afternoon: 'Tarde',
  evening: 'Noite',
  retry: 'Tentar de novo',
  failedReach: 'Não é possível acessar a agenda agora',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
