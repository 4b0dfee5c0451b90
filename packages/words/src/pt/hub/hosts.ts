import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Pessoa',
  room: 'Sala',
  away: (a) => `Ausência: ${a}`,
  switchedOff: 'Sem atividade',
  add: 'Adicionar uma pessoa',
  addTitle: 'Quem mais recebe marcações?',
  name: 'Nome',
  email: 'Endereço de e-mail',
  kind: 'Pessoa ou sala',
  usual: 'Trabalha de segunda a sexta, das nove às cinco, até que alguém indique outras horas.',
  added: (a) => `${a} recebe agora marcações`,
  none: 'Ainda ninguém recebe marcações',
  noneMore: 'Aqui estão as pessoas com quem se marca. A partir de duas, as marcações são distribuídas em rotação.',
  states: {
    none: 'Sem calendário',
    fresh: 'Calendários lidos',
    closed: 'Um calendário não pode ser lido',
    unread: 'Ainda não lido',
  },
};
