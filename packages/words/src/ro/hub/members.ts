import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# membru', few: '# membri', other: '# de membri' },
  invite: 'Invită pe cineva',
  name: 'Nume',
  email: 'Adresă de e-mail',
  role: 'Poate face',
  host: 'Primește programări ca',
  noHost: 'Nu primește programări',
  admin: 'Administrare: totul',
  hostRole: 'Echipă: ce îi aparține',
  lastSeen: (a) => `ultima conectare: ${a}`,
  invited: 'Invitație trimisă, încă fără conectare',
  off: 'Nu se poate conecta',
  you: 'Dvs.',
  maySignIn: 'Se poate conecta',
  again: 'Link nou',
  sendInvitation: 'Invită',
  link: 'Link de conectare',
  linkMore: (a) =>
    `De aici nu pleacă e-mailuri; transmiteți personal acest link: ${a}. Funcționează o singură dată, timp de șapte zile.`,
  mailed: (a) => `Linkul este pe drum: ${a}`,
  changed: (a) => `Date modificate: ${a}`,
  removeTitle: (a) => `Eliminați ${a}?`,
  removeMore:
    'Toate conectările, tokenurile și cheile de acces ale acestei persoane încetează. Poate primi programări în continuare. Nu se poate reveni.',
  removed: (a) => `Acces eliminat: ${a}`,
  lastAdmin: 'Nimeni altcineva nu administrează echipa. Dați mai întâi acest rol altcuiva.',
  known: 'Există deja cineva cu această adresă. Deschideți rândul și dați un link nou.',
  notAccepted: 'Nu se acceptă. Verificați ce ați scris.',
};
