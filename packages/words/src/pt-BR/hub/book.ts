import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: 'O quê',
  when: 'Quando',
  who: 'Quem',
  type: 'Tipo de agendamento',
  duration: 'Duração',
  host: 'Pessoa',
  whoeverIsNext: 'Quem está na vez no rodízio',
  name: 'Nome',
  email: 'E-mail',
  phone: 'Telefone',
  told: 'A pessoa recebe a mesma confirmação que receberia se ela mesma agendasse.',
  book: 'Agendar',
  bookAt: (a) => `Agendar: ${a}`,
  booked: (a) => `Agendado: ${a}`,
  chooseTime: 'Escolha um horário.',
  noType: 'Ainda não há nada para agendar',
  noTypeMore: 'Publique primeiro um tipo de agendamento.',
  day: 'Dia',
  dayBefore: 'Dia anterior',
  dayAfter: 'Dia seguinte',
  time: 'Horário',
  noneOnDay: 'Ninguém está livre neste dia.',
  nextDay: 'Próximo dia com horários livres',
  noneAhead: 'Nenhum horário livre nos próximos dois meses.',
};
