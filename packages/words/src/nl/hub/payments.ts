import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Wie betalingen ontvangt',
  testPage: 'Testpagina',
  ready: 'Klaar',
  notReady: 'Niet ingesteld',
  live: 'Echt geld',
  test: 'Test: geen echt geld',
  missing: (a) => `Stel hiervoor ${a} in op de server en start die opnieuw.`,
  webhook: 'Betalingen worden op dit adres gemeld',
  heard: 'Laatste bericht',
  reached: 'Laatste antwoord',
  refused: (a) =>
    `Een bericht op deze naam is geweigerd (${a}). Het ondertekeningsgeheim op de server is waarschijnlijk een ander: vergelijk het met dat van de aanbieder.`,
  unreached: (a) =>
    `Geen antwoord (${a}). Betalingen en terugbetalingen worden vanzelf opnieuw geprobeerd. Blijft het zo, controleer dan de sleutel op de server.`,
  none: 'Hier zijn geen betalingen',
  noneMore:
    'Niemand ontvangt betalingen voor dit team, dus alles is gratis te boeken. Wie de server beheert, kan dat veranderen.',
  priced: 'Wat iets kost',
  unpayable: 'Niemand kan betalen',
  unpayableMore: (a) => `Niemand ontvangt hier betalingen als ${a}. Stel het in, of haal de prijs weg.`,
  free: 'Alles is gratis',
  freeMore: (a) => `Geef een afspraaktype een prijs onder ‘${a}’.`,
  refunds: 'Nog niet terugbetaald',
  refundStates: { asked: 'Onderweg', failed: 'Geweigerd' },
  refundMore:
    'Wat de aanbieder weigert, wacht op u. Kijk in diens dashboard en probeer het dan opnieuw of verwerp het.',
  retried: 'Het wordt opnieuw geprobeerd',
};
