import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# medlem', other: '# medlemmer' },
  invite: 'Inviter noen',
  name: 'Navn',
  email: 'E-postadresse',
  role: 'Kan gjøre',
  host: 'Er verten',
  noHost: 'Er ikke vert',
  admin: 'Administrator: alt',
  hostRole: 'Vert: det som er eget',
  lastSeen: (a) => `sist logget inn ${a}`,
  invited: 'Invitert, har ikke logget inn ennå',
  off: 'Kan ikke logge inn',
  you: 'Du',
  maySignIn: 'Har lov til å logge inn',
  again: 'Ny lenke',
  sendInvitation: 'Inviter',
  link: 'Lenke for å logge inn',
  linkMore: (a) => `Det sendes ikke e-post herfra, så gi lenken til ${a} selv. Den virker én gang, innen sju dager.`,
  mailed: (a) => `Lenken er på vei til ${a}`,
  changed: (a) => `${a} er endret`,
  removeTitle: (a) => `Vil du fjerne ${a}?`,
  removeMore:
    'Personen logges ut overalt, og tokenene og tilgangsnøklene slutter å gjelde. Som vert blir personen værende. Dette kan ikke angres.',
  removed: (a) => `${a} er fjernet`,
  lastAdmin: 'Ingen andre er administrator. Gjør noen andre til administrator først.',
  known: 'Noen med denne adressen er her allerede. Åpne den raden, og gi en ny lenke.',
  notAccepted: 'Dette godtas ikke. Sjekk det som står.',
};
