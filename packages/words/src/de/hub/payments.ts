import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Wer Zahlungen annimmt',
  testPage: 'Testseite',
  ready: 'Bereit',
  notReady: 'Nicht eingerichtet',
  live: 'Es fließt Geld',
  test: 'Test: Es fließt kein Geld',
  missing: (a) => `Setzen Sie dafür ${a} auf dem Server, und starten Sie ihn neu.`,
  webhook: 'Zahlungen werden an diese Adresse gemeldet',
  heard: 'Letzte Nachricht',
  reached: 'Letzte Antwort',
  refused: (a) =>
    `Eine Nachricht in diesem Namen wurde abgelehnt (${a}). Wahrscheinlich steht auf dem Server ein anderes Signaturgeheimnis: Vergleichen Sie es mit dem des Anbieters.`,
  unreached: (a) =>
    `Keine Antwort (${a}). Zahlungen und Erstattungen werden von selbst wiederholt. Bleibt es so, prüfen Sie den Schlüssel auf dem Server.`,
  none: 'Hier gibt es keine Zahlungen',
  noneMore:
    'Niemand nimmt für dieses Team Zahlungen an, alles lässt sich kostenlos buchen. Wer den Server betreibt, kann das ändern.',
  priced: 'Was etwas kostet',
  unpayable: 'Niemand kann bezahlen',
  unpayableMore: (a) => `Als ${a} nimmt hier niemand Zahlungen an. Richten Sie das ein, oder nehmen Sie den Preis weg.`,
  free: 'Alles ist kostenlos',
  freeMore: (a) => `Geben Sie einer Terminart unter „${a}“ einen Preis.`,
  refunds: 'Noch nicht zurückgezahlt',
  refundStates: { asked: 'Unterwegs', failed: 'Abgelehnt' },
  refundMore:
    'Was der Anbieter ablehnt, wartet auf Sie. Sehen Sie dort nach, und versuchen Sie es dann noch einmal, oder verwerfen Sie es.',
  retried: 'Es wird noch einmal versucht',
};
