import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# medlem', other: '# medlemmer' },
  invite: 'Invitér nogen',
  name: 'Navn',
  email: 'E-mailadresse',
  role: 'Må',
  host: 'Er værten',
  noHost: 'Er ikke vært',
  admin: 'Administrator: alt',
  hostRole: 'Vært: kun sit eget',
  lastSeen: (a) => `sidst logget ind ${a}`,
  invited: 'Inviteret, har ikke logget ind endnu',
  off: 'Kan ikke logge ind',
  you: 'Du',
  maySignIn: 'Må logge ind',
  again: 'Nyt link',
  sendInvitation: 'Invitér',
  link: 'Link til at logge ind',
  linkMore: (a) => `Der sendes ikke mail herfra, så giv selv linket til ${a}. Det virker én gang, inden for syv dage.`,
  mailed: (a) => `Linket er på vej til ${a}`,
  changed: (a) => `${a} er ændret`,
  removeTitle: (a) => `Vil du fjerne ${a}?`,
  removeMore:
    'Personen logges ud overalt, og tokens og adgangsnøgler holder op med at gælde. Som vært bliver personen. Det kan ikke fortrydes.',
  removed: (a) => `${a} er fjernet`,
  lastAdmin: 'Ingen andre er administrator. Gør først en anden til administrator.',
  known: 'Nogen med denne adresse er her allerede. Åbn den række, og giv et nyt link.',
  notAccepted: 'Det accepteres ikke. Kontrollér, hvad der står.',
};
