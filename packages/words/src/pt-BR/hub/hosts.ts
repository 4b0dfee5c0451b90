import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Pessoa',
  room: 'Sala',
  away: (a) => `Ausência: ${a}`,
  switchedOff: 'Sem atividade',
  add: 'Adicionar uma pessoa',
  addTitle: 'Quem mais atende?',
  name: 'Nome',
  email: 'Endereço de e-mail',
  kind: 'Pessoa ou sala',
  usual: 'Trabalha de segunda a sexta, das nove às cinco, até que alguém indique outro expediente.',
  added: (a) => `${a} agora atende`,
  none: 'Ninguém atende ainda',
  noneMore: 'Aqui ficam as pessoas com quem se agenda. A partir de duas, os agendamentos entram em rodízio.',
  states: {
    none: 'Sem agenda',
    fresh: 'Agendas lidas',
    closed: 'Uma agenda não pode ser lida',
    unread: 'Ainda não lida',
  },
};
