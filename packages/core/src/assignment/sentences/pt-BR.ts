import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const ptBR: SelectionWords = {
  locale: 'pt-BR',
  others: counted({ one: '# outra pessoa', other: '# outras pessoas' }),
  bookings: counted({ one: '# agendamento', other: '# agendamentos' }),

  nextInRotation: (chosen) => `era a vez de ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} não ${agree(unavailable, 'tinha disponibilidade', 'tinham disponibilidade')}`,
      ahead && `${ahead.text} ${agree(ahead, 'estava à frente', 'estavam à frente')}`,
    ];
    return `a escolha foi ${chosen} porque ${joined(why, ' e ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `a escolha foi ${chosen} porque ninguém mais ${samePriority ? 'com a mesma prioridade ' : ''}estava livre`,
  mostOwed: (chosen, owed) =>
    `a escolha foi ${chosen} porque, de quem estava livre, ninguém estava mais atrás${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `a escolha foi ${chosen}: em caso de igualdade, ninguém esperava há mais tempo`,
  firstInOrder: (chosen) => `a escolha foi ${chosen}: em caso de igualdade, vale a ordem da lista`,
  byHand: (chosen, free) =>
    `o agendamento foi atribuído manualmente a ${chosen}${free ? '' : ', apesar de não ter disponibilidade'}`,
  requested: (chosen) => `a escolha foi ${chosen} a pedido de quem agendou`,
  answersLedTo: (chosen) => `as respostas levam a ${chosen}`,
  looksAfter: (chosen) => `${chosen} já atende quem agendou`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} cuida de todos os agendamentos deste tipo`
      : `${text} cuidam em conjunto de todos os agendamentos deste tipo`,

  seats: (seated) => `os lugares ficaram com ${seated}`,
  seatMoved: (from, seated, kept) =>
    `o lugar de ${from} passou para ${seated}${kept ? `; ${kept.text} ${agree(kept, 'continua', 'continuam')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `o agendamento foi retirado de ${host}`,
  fallback: 'ninguém com prioridade mais alta estava livre',
  preferred: 'não foi preciso ninguém com prioridade mais baixa',
  routed: (label) =>
    `só era possível escolher entre as pessoas ${label === null ? 'a quem as respostas levam' : `da regra “${label}”`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'participa', 'participam')} de todos os agendamentos deste tipo`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'ninguém mais podia ocupar o lugar',
  most_owed: 'mais atrás',
  least_recent: 'há mais tempo sem agendamentos',
  pool_order: 'em primeiro lugar na ordem',
  kept: 'sem mudança',
  manual: 'manual',
  requested_host: 'a pedido',
} as const;
