import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const it: SelectionWords = {
  locale: 'it',
  others: counted({ one: '# altra persona', other: '# altre persone' }),
  bookings: counted({ one: '# appuntamento', other: '# appuntamenti' }),

  nextInRotation: (chosen) => `era il turno di ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} non ${agree(unavailable, 'aveva tempo', 'avevano tempo')}`,
      ahead && `${ahead.text} ${agree(ahead, 'era avanti', 'erano avanti')}`,
    ];
    return `la scelta è caduta su ${chosen} perché ${joined(why, ' e ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `la scelta è caduta su ${chosen} perché nessun’altra persona ${samePriority ? 'con la stessa priorità ' : ''}era libera`,
  mostOwed: (chosen, owed) =>
    `la scelta è caduta su ${chosen} perché, tra le persone libere, nessuna era più indietro${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `la scelta è caduta su ${chosen}: a parità, nessuno aspettava da più tempo`,
  firstInOrder: (chosen) => `la scelta è caduta su ${chosen}: a parità, decide l’ordine dell’elenco`,
  byHand: (chosen, free) =>
    `l’appuntamento è stato affidato a mano a ${chosen}${free ? '' : ', anche se non aveva tempo'}`,
  requested: (chosen) => `la scelta è caduta su ${chosen} su richiesta di chi ha prenotato`,
  answersLedTo: (chosen) => `le risposte portano a ${chosen}`,
  looksAfter: (chosen) => `${chosen} segue già chi ha prenotato`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} tiene tutti gli appuntamenti di questo tipo`
      : `${text} tengono insieme tutti gli appuntamenti di questo tipo`,

  seats: (seated) => `i posti sono andati a ${seated}`,
  seatMoved: (from, seated, kept) =>
    `il posto di ${from} è passato a ${seated}${kept ? `; ${kept.text} ${agree(kept, 'resta', 'restano')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `l’appuntamento è stato tolto a ${host}`,
  fallback: 'nessuno con priorità più alta era libero',
  preferred: 'non serviva nessuno con priorità più bassa',
  routed: (label) =>
    `si poteva scegliere solo tra le persone ${label === null ? 'a cui portano le risposte' : `della regola «${label}»`}`,
  alsoFixed: (hosts) =>
    `${hosts.text} ${agree(hosts, 'partecipa', 'partecipano')} a tutti gli appuntamenti di questo tipo`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'nessun altro poteva prendere il posto',
  most_owed: 'più indietro',
  least_recent: 'in attesa da più tempo',
  pool_order: 'in cima all’elenco',
  kept: 'invariato',
  manual: 'a mano',
  requested_host: 'su richiesta',
} as const;
