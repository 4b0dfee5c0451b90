import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# člen týmu', few: '# členové týmu', many: '# člena týmu', other: '# členů týmu' },
  invite: 'Pozvat někoho',
  name: 'Jméno',
  email: 'E-mailová adresa',
  role: 'Oprávnění',
  host: 'Je hostitelem',
  noHost: 'Není hostitelem',
  admin: 'Správa: vše',
  hostRole: 'Hostitel: jen své',
  lastSeen: (a) => `poslední přihlášení ${a}`,
  invited: 'Pozvánka odeslána, zatím bez přihlášení',
  off: 'Nesmí se přihlásit',
  you: 'Vy',
  maySignIn: 'Smí se přihlásit',
  again: 'Nový odkaz',
  sendInvitation: 'Pozvat',
  link: 'Odkaz k přihlášení',
  linkMore: (a) => `Odtud se pošta neposílá, předejte proto odkaz osobně: ${a}. Funguje jednou, po dobu sedmi dnů.`,
  mailed: (a) => `Odkaz je na cestě: ${a}`,
  changed: (a) => `Změněno: ${a}`,
  removeTitle: (a) => `Odebrat: ${a}?`,
  removeMore:
    'Tento člověk bude všude odhlášen a jeho tokeny a přístupové klíče přestanou platit. Jako hostitel zůstává. Nelze to vzít zpět.',
  removed: (a) => `Odebráno: ${a}`,
  lastAdmin: 'Nikdo jiný není správcem. Nejdříve jím někoho jmenujte.',
  known: 'Někdo s touto adresou zde už je. Otevřete příslušný řádek a vytvořte nový odkaz.',
  notAccepted: 'Toto nelze přijmout. Zkontrolujte zadané údaje.',
};
