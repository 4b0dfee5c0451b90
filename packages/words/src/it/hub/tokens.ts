import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', many: '# di token', other: '# token' },
  make: 'Nuovo token',
  name: 'A che cosa serve',
  nameHint: 'ad es. Rapporto notturno',
  may: 'Permessi',
  scopes: {
    read: 'Lettura',
    bookings: 'Appuntamenti',
    settings: 'Impostazioni',
  },
  scopeMore: {
    read: 'guardare, senza modificare nulla',
    bookings: 'accettare, spostare, riassegnare, annullare',
    settings: 'modificare come lavora il team',
  },
  ends: 'Scade',
  days: { one: 'dopo # giorno', many: 'dopo # di giorni', other: 'dopo # giorni' },
  year: 'dopo un anno',
  noEnd: 'mai',
  makeIt: 'Crea il token',
  made: (a) => `Token ${a}`,
  how: 'I programmi lo inviano come «Authorization: Bearer …».',
  until: (a) => `fino a: ${a}`,
  endless: 'senza scadenza',
  used: (a) => `ultimo uso ${a}`,
  unused: 'mai usato',
  revoke: 'Revoca',
  revokeTitle: (a) => `Revocare ${a}?`,
  revokeMore:
    'Da quel momento i programmi che lo usano vengono respinti. Non si può tornare indietro; un nuovo token si può creare in ogni momento.',
  revoked: (a) => `${a} è revocato`,
  none: 'Ancora nessun token',
  noneMore: 'Con un token un suo programma fa ciò che può fare lei, nei limiti che stabilisce.',
  oneScope: 'Ne scelga almeno uno.',
  overSoon: (a) => `scade ${a}`,
};
