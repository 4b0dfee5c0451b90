import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const pt: SelectionWords = {
  locale: 'pt',
  others: counted({ one: '# outra pessoa', other: '# outras pessoas' }),
  bookings: counted({ one: '# marcação', other: '# marcações' }),

  nextInRotation: (chosen) => `era a vez de ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} não ${agree(unavailable, 'tinha disponibilidade', 'tinham disponibilidade')}`,
      ahead && `${ahead.text} ${agree(ahead, 'estava à frente', 'estavam à frente')}`,
    ];
    return `a escolha recaiu em ${chosen} porque ${joined(why, ' e ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `a escolha recaiu em ${chosen} porque mais ninguém ${samePriority ? 'com a mesma prioridade ' : ''}estava livre`,
  mostOwed: (chosen, owed) =>
    `a escolha recaiu em ${chosen} porque, de quem estava livre, ninguém estava mais atrás${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `a escolha recaiu em ${chosen}: em igualdade, ninguém esperava há mais tempo`,
  firstInOrder: (chosen) => `a escolha recaiu em ${chosen}: em igualdade, decide a ordem da lista`,
  byHand: (chosen, free) =>
    `a marcação foi atribuída à mão a ${chosen}${free ? '' : ', apesar de não ter disponibilidade'}`,
  requested: (chosen) => `a escolha recaiu em ${chosen} a pedido de quem marcou`,
  answersLedTo: (chosen) => `as respostas levam a ${chosen}`,
  looksAfter: (chosen) => `${chosen} já acompanha quem marcou`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} assegura todas as marcações deste tipo`
      : `${text} asseguram em conjunto todas as marcações deste tipo`,

  seats: (seated) => `os lugares couberam a ${seated}`,
  seatMoved: (from, seated, kept) =>
    `o lugar de ${from} passou para ${seated}${kept ? `; ${kept.text} ${agree(kept, 'mantém o seu', 'mantêm o seu')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `a marcação foi retirada a ${host}`,
  fallback: 'ninguém com prioridade mais alta estava livre',
  preferred: 'não foi preciso ninguém com prioridade mais baixa',
  routed: (label) =>
    `só se podia escolher entre as pessoas ${label === null ? 'a que as respostas levam' : `da regra «${label}»`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'participa', 'participam')} em todas as marcações deste tipo`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'mais ninguém podia ocupar o lugar',
  most_owed: 'mais atrás',
  least_recent: 'há mais tempo sem marcações',
  pool_order: 'em primeiro lugar na ordem',
  kept: 'sem alteração',
  manual: 'à mão',
  requested_host: 'a pedido',
} as const;
