import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Én lenke for hele teamet',
  lead: 'Tre korte steg. Alt kan endres senere.',
  team: 'Teamet ditt',
  teamName: 'Navnet på teamet',
  who: 'Hvem tar imot bestillingene?',
  enough: { one: '# vert', other: '# verter, nok til å bytte på' },
  oneMore: 'Én til, så kan de bytte på',
  addresses: 'E-postadresser',
  add: 'Legg til',
  hint: 'Lim inn så mange adresser du vil. Alle får like stor andel, og lenken holder det rettferdig; endre andeler først når du har en grunn.',
  noAddress: (a) => `Ikke en e-postadresse: ${a}`,
  link: 'Lenken din',
  linkTitle: 'Hva som kan bestilles',
  usual: '30 min · man–fre, 9 til 17 i hver verts egen tidssone',
  publish: 'Publiser og kopier lenken',
  change: 'Endre',
  published: 'Publisert. Lenken er klar til å sendes.',
  you: 'Du',
  alone: 'Publiser for én person',
};
