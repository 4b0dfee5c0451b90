import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Hvem der tager imod betalinger',
  testPage: 'Testside',
  ready: 'Klar',
  notReady: 'Ikke sat op',
  live: 'Rigtige penge',
  test: 'Test: ingen rigtige penge',
  missing: (a) => `Sæt ${a} på serveren, og start den igen, for at bruge det.`,
  webhook: 'Betalinger meldes til denne adresse',
  heard: 'Seneste besked',
  reached: 'Seneste svar',
  refused: (a) =>
    `En besked i dette navn blev afvist (${a}). Serverens signeringshemmelighed er nok en anden: sammenlign den med udbyderens.`,
  unreached: (a) =>
    `Intet svar (${a}). Betalinger og refusioner prøves igen af sig selv. Bliver det ved, så tjek nøglen på serveren.`,
  none: 'Ingen betalinger her',
  noneMore:
    'Ingen tager imod betalinger for dette team, så alt kan bookes gratis. Den, der driver serveren, kan ændre det.',
  priced: 'Hvad der koster noget',
  unpayable: 'Ingen kan betale',
  unpayableMore: (a) => `Ingen tager imod betalinger som ${a} her. Sæt det op, eller fjern prisen.`,
  free: 'Alt er gratis',
  freeMore: (a) => `Giv en bookingtype en pris under »${a}«.`,
  refunds: 'Ikke betalt tilbage endnu',
  refundStates: { asked: 'På vej', failed: 'Afvist' },
  refundMore: 'Det, udbyderen afviser, venter på dig. Se i udbyderens kontrolpanel, og prøv så igen, eller kassér det.',
  retried: 'Det prøves igen',
};
