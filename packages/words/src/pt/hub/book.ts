import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'O quê',
  when: 'Quando',
  who: 'Quem',
  type: 'Tipo de marcação',
  duration: 'Duração',
  host: 'Pessoa',
  whoeverIsNext: 'Quem segue na rotação',
  name: 'Nome',
  email: 'E-mail',
  phone: 'Telefone',
  told: 'Recebe a mesma confirmação que receberia se fizesse a marcação.',
  book: 'Marcar',
  bookAt: (a) => `Marcar: ${a}`,
  booked: (a) => `Marcação feita: ${a}`,
  chooseTime: 'Escolha um horário.',
  noType: 'Ainda não há nada para marcar',
  noTypeMore: 'Publique primeiro um tipo de marcação.',
  day: 'Dia',
  dayBefore: 'Dia anterior',
  dayAfter: 'Dia seguinte',
  time: 'Horário',
  noneOnDay: 'Ninguém está livre neste dia.',
  nextDay: 'Próximo dia com horários livres',
  noneAhead: 'Sem horários livres nos próximos dois meses.',
};
