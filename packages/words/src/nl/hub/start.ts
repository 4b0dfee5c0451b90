import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Eén link voor uw hele team',
  lead: 'Drie korte stappen. Alles kan later worden gewijzigd.',
  team: 'Uw team',
  teamName: 'Naam van het team',
  who: 'Wie neemt de afspraken aan?',
  enough: { one: '# host', other: '# hosts, genoeg om af te wisselen' },
  oneMore: 'Nog één, dan kan het om de beurt',
  addresses: 'E-mailadressen',
  add: 'Toevoegen',
  hint: 'Plak zoveel adressen als u wilt. Ieder krijgt een gelijk aandeel en de link houdt het eerlijk; wijzig aandelen pas als daar een reden voor is.',
  noAddress: (a) => `Geen e-mailadres: ${a}`,
  link: 'Uw link',
  linkTitle: 'Wat er te boeken is',
  usual: '30 min · ma–vr, 9 tot 17 uur in de eigen tijdzone van elke host',
  publish: 'Publiceren en link kopiëren',
  change: 'Wijzigen',
  published: 'Gepubliceerd. De link kan worden verstuurd.',
  you: 'U',
  alone: 'Publiceren voor één persoon',
};
