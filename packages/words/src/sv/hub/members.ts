import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# medlem', other: '# medlemmar' },
  invite: 'Bjud in någon',
  name: 'Namn',
  email: 'E-postadress',
  role: 'Får göra',
  host: 'Är värden',
  noHost: 'Är inte värd',
  admin: 'Administratör: allt',
  hostRole: 'Värd: det egna',
  lastSeen: (a) => `senast inloggad ${a}`,
  invited: 'Inbjuden, har inte loggat in än',
  off: 'Kan inte logga in',
  you: 'Du',
  maySignIn: 'Får logga in',
  again: 'Ny länk',
  sendInvitation: 'Bjud in',
  link: 'Inloggningslänk',
  linkMore: (a) => `Ingen e-post skickas härifrån, så ge länken till ${a} själv. Den fungerar en gång, inom sju dagar.`,
  mailed: (a) => `Länken är på väg till ${a}`,
  changed: (a) => `${a} har ändrats`,
  removeTitle: (a) => `Vill du ta bort ${a}?`,
  removeMore:
    'Personen loggas ut överallt, och dess token och lösennycklar slutar gälla. Som värd finns personen kvar. Det här går inte att ångra.',
  removed: (a) => `${a} har tagits bort`,
  lastAdmin: 'Ingen annan är administratör. Gör någon annan till administratör först.',
  known: 'Någon med den adressen finns redan här. Öppna den raden och ge en ny länk.',
  notAccepted: 'Det här godtas inte. Kontrollera vad som står.',
};
