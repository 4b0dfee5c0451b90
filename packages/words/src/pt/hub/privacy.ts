import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Endereço de e-mail de visitante',
  visitorMore: 'Para entregar ou apagar o que se sabe de alguém.',
  find: 'Procurar',
  found: { one: '# marcação', many: '# de marcações', other: '# marcações' },
  guestAt: {
    one: 'com convite para # marcação de outra pessoa',
    many: 'com convite para # de marcações de outras pessoas',
    other: 'com convite para # marcações de outras pessoas',
  },
  nothing: (a) => `Nada se sabe de ${a}.`,
  download: 'Transferir como ficheiro',
  erase: 'Apagar',
  eraseTitle: (a) => `Apagar ${a}?`,
  eraseMore:
    'Nome, endereço, respostas, notas e mensagens desaparecem de vez. Horários, pessoas e saldos ficam. Isto não pode ser anulado.',
  bookings: { one: '# marcação sua', many: '# de marcações suas', other: '# marcações suas' },
  mentions: {
    one: '# menção em marcações de outras pessoas',
    many: '# de menções em marcações de outras pessoas',
    other: '# menções em marcações de outras pessoas',
  },
  messages: { one: '# mensagem', many: '# de mensagens', other: '# mensagens' },
  documents: { one: '# nota', many: '# de notas', other: '# notas' },
  ahead: {
    one: 'Falta realizar # marcação',
    many: 'Falta realizar # de marcações',
    other: 'Falta realizar # marcações',
  },
  cancelAhead: 'Cancelar as marcações futuras; a pessoa já não recebe aviso',
  aheadMore: 'Sem dados, ninguém pode comparecer: cancele as marcações futuras ou espere que passem.',
  erased: (a) => `Dados apagados: ${a}`,
  keepTitle: 'Quanto tempo se guardam as marcações',
};
