import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Marcar um horário com ${team}`,
  noLinks: 'De momento não há nada para marcar.',
  withOne: 'Com uma pessoa da equipa',
  withAll: (names) => `Com ${names}`,
  withPanel: 'Com várias pessoas da equipa',
  yourBooking: 'A sua marcação',
  missing: 'Não há nada neste link',
  missingText: 'Talvez esteja mal escrito ou já não seja usado.',
  allLinks: (team) => `Tudo o que pode marcar com ${team}`,
  plainHint: 'Não aparece nada aqui?',
  plainLink: 'Escolher um horário numa página simples',
  manageNeedsScript: 'Para remarcar ou cancelar aqui, permita JavaScript nesta página e volte a carregá-la.',
  lostLink: 'Perdeu o link da sua marcação?',
  contact: (who) => `Ou entre em contacto: ${who}.`,
  failed: 'Algo correu mal aqui',
  failedText: 'Tente novamente dentro de momentos.',
};
