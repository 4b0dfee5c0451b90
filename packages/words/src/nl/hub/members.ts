import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# lid', other: '# leden' },
  invite: 'Iemand uitnodigen',
  name: 'Naam',
  email: 'E-mailadres',
  role: 'Mag',
  host: 'Is de host',
  noHost: 'Is geen host',
  admin: 'Beheer: alles',
  hostRole: 'Host: alleen het eigene',
  lastSeen: (a) => `laatst ingelogd ${a}`,
  invited: 'Uitgenodigd, nog niet ingelogd',
  off: 'Kan niet inloggen',
  you: 'U',
  maySignIn: 'Mag inloggen',
  again: 'Nieuwe link',
  sendInvitation: 'Uitnodigen',
  link: 'Link om in te loggen',
  linkMore: (a) =>
    `Hier wordt geen mail verstuurd, dus geef deze link zelf aan ${a}. Hij werkt één keer, binnen zeven dagen.`,
  mailed: (a) => `De link is onderweg naar ${a}`,
  changed: (a) => `${a} is gewijzigd`,
  removeTitle: (a) => `${a} verwijderen?`,
  removeMore:
    'Deze persoon wordt overal uitgelogd, en de tokens en passkeys vervallen. De host blijft bestaan. Dit kan niet ongedaan worden gemaakt.',
  removed: (a) => `${a} is verwijderd`,
  lastAdmin: 'Er is geen andere beheerder. Maak eerst iemand anders beheerder.',
  known: 'Iemand met dit adres is er al. Open die rij en geef een nieuwe link.',
  notAccepted: 'Dit wordt niet aangenomen. Controleer wat er staat.',
};
