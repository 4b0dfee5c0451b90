import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'sv',
  title: 'Alla val för {0}, kontrollerade',
  checking: '{0} av {1} delar',
  good: 'Alla {0} val stämmer',
  goodMore: 'Inget har ändrats, utelämnats eller flyttats, och varje värd valdes enligt regeln.',
  bad: 'Val {0} stämmer inte',
  chain: 'Det ändrades efter att det skrevs ned, eller så saknas något före det.',
  rule: 'Regeln ger något annat: {0}',
  form: 'Det går inte att läsa.',
  ofBooking: 'Bokning {0}',
  decided: 'Avgjort {0}',
  recorded: 'Nedskrivet: {0}',
  computed: 'Enligt regeln: {0}',
  took: 'Kontrollerat här, utan nätverk, på {0} ms',
  digest: 'Helhetens märke',
  digestMore: 'Den som har fått det här märket eller ett tidigare kan se att inget före det har skrivits om.',
  cut: 'Slutet av filen saknas. Ladda ner den igen.',
  balance: 'Efter (+), före (−)',
  balanceMore: 'I bokningar, efter det sista valet.',
  how: 'Varje rad har en kontrollsumma (SHA-256) över sig själv och raden före; varje val görs om utifrån det som var känt då.',
  noScript: 'Tillåt JavaScript för filen för att kontrollera den.',
};
