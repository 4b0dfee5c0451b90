import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# membro', many: '# di membri', other: '# membri' },
  invite: 'Invita qualcuno',
  name: 'Nome',
  email: 'Indirizzo e-mail',
  role: 'Permessi',
  host: 'Persona associata',
  noHost: 'Non prende appuntamenti',
  admin: 'Amministrazione: tutto',
  hostRole: 'Team: ciò che è suo',
  lastSeen: (a) => `ultimo accesso ${a}`,
  invited: 'Invito inviato, ancora nessun accesso',
  off: 'Non può accedere',
  you: 'Lei',
  maySignIn: 'Può accedere',
  again: 'Nuovo link',
  sendInvitation: 'Invita',
  link: 'Link per accedere',
  linkMore: (a) =>
    `Da qui non partono e-mail: consegni di persona questo link a ${a}. Funziona una sola volta, per sette giorni.`,
  mailed: (a) => `Il link è in viaggio verso ${a}`,
  changed: (a) => `Modifiche salvate: ${a}`,
  removeTitle: (a) => `Rimuovere ${a}?`,
  removeMore:
    'Tutti gli accessi, i token e le passkey di questa persona terminano. I suoi appuntamenti restano. Non si può tornare indietro.',
  removed: (a) => `${a} non è più tra i membri`,
  lastAdmin: 'Nessun altro amministra il team. Dia prima questo diritto a un’altra persona.',
  known: 'Qualcuno con questo indirizzo c’è già. Apra la sua riga e crei un nuovo link.',
  notAccepted: 'Non viene accettato. Controlli ciò che ha scritto.',
};
