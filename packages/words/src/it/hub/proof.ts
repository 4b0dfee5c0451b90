import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'it',
  title: 'Ogni scelta di {0}, verificata',
  checking: '{0} di {1} parti',
  good: 'Tutte le {0} scelte sono corrette',
  goodMore: 'Nulla è stato modificato, omesso o spostato, e ogni persona è stata scelta secondo la regola.',
  bad: 'La scelta {0} non è corretta',
  chain: 'È stata modificata dopo essere stata scritta, oppure prima manca qualcosa.',
  rule: 'La regola dà un risultato diverso: {0}',
  form: 'Non è leggibile.',
  ofBooking: 'Appuntamento {0}',
  decided: 'Deciso: {0}',
  recorded: 'Scritto: {0}',
  computed: 'Secondo la regola: {0}',
  took: 'Verificato qui, senza rete, in {0} ms',
  digest: 'Impronta dell’insieme',
  digestMore: 'Chi ha ricevuto questa impronta, o una precedente, può vedere che prima non è stato riscritto nulla.',
  cut: 'Manca la fine di questo file. Scaricalo di nuovo.',
  balance: 'Indietro (+), avanti (−)',
  balanceMore: 'In appuntamenti, dopo l’ultima scelta.',
  how: 'Ogni riga ha un’impronta (SHA-256) di sé e della precedente; ogni scelta viene rifatta da ciò che si sapeva allora.',
  noScript: 'Consenta JavaScript per questo file, così può verificarsi.',
};
