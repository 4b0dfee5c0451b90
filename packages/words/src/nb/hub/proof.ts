import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'nb',
  title: 'Alle valg for {0}, kontrollert',
  checking: '{0} av {1} deler',
  good: 'Alle {0} valg stemmer',
  goodMore: 'Ingenting er endret, utelatt eller flyttet, og hver vert ble valgt etter regelen.',
  bad: 'Valg {0} stemmer ikke',
  chain: 'Det ble endret etter at det ble skrevet ned, eller noe før det mangler.',
  rule: 'Regelen gir noe annet: {0}',
  form: 'Det kan ikke leses.',
  ofBooking: 'Bestilling {0}',
  decided: 'Avgjort {0}',
  recorded: 'Skrevet ned: {0}',
  computed: 'Etter regelen: {0}',
  took: 'Kontrollert her, uten nett, på {0} ms',
  digest: 'Merket for helheten',
  digestMore: 'Den som har fått dette merket eller et tidligere, kan se at ingenting før det er skrevet om.',
  cut: 'Slutten av denne filen mangler. Last den ned på nytt.',
  balance: 'Bak (+), foran (−)',
  balanceMore: 'I bestillinger, etter det siste valget.',
  how: 'Hver linje har en kontrollsum (SHA-256) over seg selv og den forrige; hvert valg gjøres på nytt ut fra det som var kjent da.',
  noScript: 'Tillat JavaScript for filen for å kontrollere den.',
};
