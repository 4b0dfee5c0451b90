import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# tag', other: '# tag' },
  invite: 'Meghívás',
  name: 'Név',
  email: 'E-mail-cím',
  role: 'Jogosultság',
  host: 'Fogadóként',
  noHost: 'Nem fogad',
  admin: 'Admin: minden',
  hostRole: 'Fogadó: ami az övé',
  lastSeen: (a) => `utolsó bejelentkezés: ${a}`,
  invited: 'Meghívva, még nem jelentkezett be',
  off: 'Nem jelentkezhet be',
  you: 'Ön',
  maySignIn: 'Bejelentkezhet',
  again: 'Új link',
  sendInvitation: 'Meghívó küldése',
  link: 'Link a bejelentkezéshez',
  linkMore: (a) =>
    `Innen nem megy ki levél, ezért adja át a linket személyesen: ${a}. Egyszer működik, hét napon belül.`,
  mailed: (a) => `A link úton van: ${a}`,
  changed: (a) => `Módosítva: ${a}`,
  removeTitle: (a) => `Eltávolítja ezt a tagot? ${a}`,
  removeMore:
    'Mindenhol kijelentkeztetjük, tokenjei és azonosítókulcsai megszűnnek. Fogadóként megmarad. Ez nem vonható vissza.',
  removed: (a) => `Eltávolítva: ${a}`,
  lastAdmin: 'Nincs más admin. Előbb tegyen valaki mást adminná.',
  known: 'Valaki már szerepel ezzel a címmel. Nyissa meg a sorát, és adjon neki új linket.',
  notAccepted: 'Ez nem elfogadható. Ellenőrizze, amit beírt.',
};
