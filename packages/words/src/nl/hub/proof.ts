import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'nl',
  title: 'Elke keuze van {0}, gecontroleerd',
  checking: '{0} van {1} delen',
  good: 'Alle {0} keuzes kloppen',
  goodMore: 'Niets is gewijzigd, weggelaten of verplaatst, en elke host is volgens de regel gekozen.',
  bad: 'Keuze {0} klopt niet',
  chain: 'Die is achteraf gewijzigd, of er ontbreekt iets daarvoor.',
  rule: 'De regel geeft iets anders: {0}',
  form: 'Die is niet leesbaar.',
  ofBooking: 'Afspraak {0}',
  decided: 'Beslist {0}',
  recorded: 'Vastgelegd: {0}',
  computed: 'Volgens de regel: {0}',
  took: 'Hier gecontroleerd, zonder netwerk, in {0} ms',
  digest: 'Kenmerk van het geheel',
  digestMore: 'Wie dit kenmerk of een eerder heeft gekregen, kan zien dat daarvoor niets is herschreven.',
  cut: 'Het einde van dit bestand ontbreekt. Download het opnieuw.',
  balance: 'Achter (+), voor (−)',
  balanceMore: 'In afspraken, na de laatste keuze.',
  how: 'Elke regel heeft een controlegetal (SHA-256) over zichzelf en de vorige; elke keuze wordt opnieuw gemaakt met wat toen bekend was.',
  noScript: 'Sta JavaScript toe voor dit bestand om het te controleren.',
};
