import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Agendar um horário com ${team}`,
  noLinks: 'Não há nada para agendar no momento.',
  withOne: 'Com uma pessoa da equipe',
  withAll: (names) => `Com ${names}`,
  withPanel: 'Com várias pessoas da equipe',
  yourBooking: 'Seu agendamento',
  missing: 'Não há nada neste link',
  missingText: 'Talvez tenha um erro de digitação ou não seja mais usado.',
  allLinks: (team) => `Tudo o que você pode agendar com ${team}`,
  plainHint: 'Não aparece nada aqui?',
  plainLink: 'Escolher um horário em uma página simples',
  manageNeedsScript: 'Para reagendar ou cancelar aqui, permita JavaScript nesta página e carregue-a de novo.',
  lostLink: 'Perdeu o link do seu agendamento?',
  contact: (who) => `Ou entre em contato: ${who}.`,
  failed: 'Algo deu errado aqui',
  failedText: 'Tente de novo em instantes.',
};
