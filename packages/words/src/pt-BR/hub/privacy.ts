import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Endereço de e-mail do visitante',
  visitorMore: 'Para entregar ou apagar o que se sabe de alguém.',
  find: 'Buscar',
  found: { one: '# agendamento', many: '# de agendamentos', other: '# agendamentos' },
  guestAt: {
    one: 'com convite para # agendamento de outra pessoa',
    many: 'com convite para # de agendamentos de outras pessoas',
    other: 'com convite para # agendamentos de outras pessoas',
  },
  nothing: (a) => `Nada se sabe de ${a}.`,
  download: 'Baixar como arquivo',
  erase: 'Apagar',
  eraseTitle: (a) => `Apagar ${a}?`,
  eraseMore:
    'Nome, endereço, respostas, notas e mensagens somem de vez. Horários, pessoas e saldos ficam. Isto não pode ser desfeito.',
  bookings: { one: '# agendamento próprio', many: '# de agendamentos próprios', other: '# agendamentos próprios' },
  mentions: {
    one: '# menção em agendamentos de outras pessoas',
    many: '# de menções em agendamentos de outras pessoas',
    other: '# menções em agendamentos de outras pessoas',
  },
  messages: { one: '# mensagem', many: '# de mensagens', other: '# mensagens' },
  documents: { one: '# nota', many: '# de notas', other: '# notas' },
  ahead: {
    one: 'Ainda falta # agendamento',
    many: 'Ainda faltam # de agendamentos',
    other: 'Ainda faltam # agendamentos',
  },
  cancelAhead: 'Cancelar os agendamentos futuros; a pessoa não recebe mais aviso',
  aheadMore: 'Sem os dados, ninguém pode comparecer: cancele os agendamentos futuros ou espere que passem.',
  erased: (a) => `Dados apagados: ${a}`,
  keepTitle: 'Por quanto tempo os agendamentos são guardados',
};
