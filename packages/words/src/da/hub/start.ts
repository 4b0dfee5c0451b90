import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Ét link til hele teamet',
  lead: 'Tre korte trin. Alt kan ændres senere.',
  team: 'Dit team',
  teamName: 'Teamets navn',
  who: 'Hvem tager imod bookingerne?',
  enough: { one: '# vært', other: '# værter, nok til at skiftes' },
  oneMore: 'Én mere, så kan de skiftes',
  addresses: 'E-mailadresser',
  add: 'Tilføj',
  hint: 'Indsæt så mange adresser, du vil. Alle får lige stor andel, og linket holder det fair; ændr først andele, når du har en grund.',
  noAddress: (a) => `Ikke en e-mailadresse: ${a}`,
  link: 'Dit link',
  linkTitle: 'Hvad der kan bookes',
  usual: '30 min · man–fre, 9 til 17 i hver værts egen tidszone',
  publish: 'Udgiv og kopiér link',
  change: 'Ændr',
  published: 'Udgivet. Linket er klar til at blive sendt.',
  you: 'Du',
  alone: 'Udgiv for én person',
};
