import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Chi incassa i pagamenti',
  testPage: 'Pagina di prova',
  ready: 'Pronto',
  notReady: 'Non configurato',
  live: 'Denaro reale',
  test: 'Prova: nessun denaro reale',
  missing: (a) => `Per usarlo, imposti ${a} sul server e lo riavvii.`,
  webhook: 'Segnala i pagamenti a questo indirizzo',
  heard: 'Ultimo messaggio',
  reached: 'Ultima risposta',
  refused: (a) =>
    `Un messaggio a suo nome è stato rifiutato (${a}). Il segreto di firma sul server è probabilmente un altro: lo confronti con quello del fornitore.`,
  unreached: (a) =>
    `Non ha risposto (${a}). Pagamenti e rimborsi vengono ritentati da soli. Se continua, controlli la chiave sul server.`,
  none: 'Qui non ci sono pagamenti',
  noneMore: 'Nessuno incassa pagamenti per questo team: tutto si prenota gratis. Chi gestisce il server può cambiarlo.',
  priced: 'Che cosa ha un prezzo',
  unpayable: 'Nessuno può pagare',
  unpayableMore: (a) => `Qui nessuno incassa come ${a}. Lo configuri, o tolga il prezzo.`,
  free: 'Tutto è gratuito',
  freeMore: (a) => `Dia un prezzo a un tipo di appuntamento in «${a}».`,
  refunds: 'Non ancora rimborsato',
  refundStates: { asked: 'In corso', failed: 'Rifiutato' },
  refundMore: 'Ciò che il fornitore rifiuta aspetta lei. Guardi nel suo pannello, poi riprovi o lo scarti.',
  retried: 'Si riprova',
};
