import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Hvem som tar imot betalinger',
  testPage: 'Testside',
  ready: 'Klar',
  notReady: 'Ikke satt opp',
  live: 'Ekte penger',
  test: 'Test: ingen ekte penger',
  missing: (a) => `Sett ${a} på serveren, og start den på nytt, for å bruke dette.`,
  webhook: 'Betalinger meldes til denne adressen',
  heard: 'Siste melding',
  reached: 'Siste svar',
  refused: (a) =>
    `En melding i dette navnet ble avvist (${a}). Signeringshemmeligheten på serveren er trolig en annen: sammenlign den med leverandørens.`,
  unreached: (a) =>
    `Ikke noe svar (${a}). Betalinger og refusjoner prøves igjen av seg selv. Fortsetter det, sjekk nøkkelen på serveren.`,
  none: 'Ingen betalinger her',
  noneMore:
    'Ingen tar imot betalinger for dette teamet, så alt kan bestilles gratis. Den som driver serveren, kan endre det.',
  priced: 'Hva som koster noe',
  unpayable: 'Ingen kan betale',
  unpayableMore: (a) => `Ingen tar imot betalinger som ${a} her. Sett det opp, eller fjern prisen.`,
  free: 'Alt er gratis',
  freeMore: (a) => `Gi en bestillingstype en pris under «${a}».`,
  refunds: 'Ikke betalt tilbake ennå',
  refundStates: { asked: 'På vei', failed: 'Avvist' },
  refundMore:
    'Det leverandøren avviser, venter på deg. Se i kontrollpanelet deres, og prøv så igjen eller forkast det.',
  retried: 'Det prøves igjen',
};
