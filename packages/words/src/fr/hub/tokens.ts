import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# jeton', many: '# de jetons', other: '# jetons' },
  make: 'Nouveau jeton',
  name: 'À quoi il sert',
  nameHint: 'p. ex. Rapport nocturne',
  may: 'Droits',
  scopes: {
    read: 'Lecture',
    bookings: 'Rendez-vous',
    settings: 'Paramètres',
  },
  scopeMore: {
    read: 'consulter, sans rien modifier',
    bookings: 'accepter, déplacer, réattribuer, annuler',
    settings: 'modifier le fonctionnement de l’équipe',
  },
  ends: 'Expire',
  days: { one: 'après # jour', many: 'après # de jours', other: 'après # jours' },
  year: 'après un an',
  noEnd: 'jamais',
  makeIt: 'Créer le jeton',
  made: (a) => `Jeton ${a}`,
  how: 'Les programmes l’envoient ainsi : « Authorization: Bearer … ».',
  until: (a) => `jusqu’au ${a}`,
  endless: 'sans expiration',
  used: (a) => `dernière utilisation ${a}`,
  unused: 'jamais utilisé',
  revoke: 'Révoquer',
  revokeTitle: (a) => `Révoquer ${a} ?`,
  revokeMore:
    'Les programmes qui l’utilisent seront alors refusés. C’est irréversible ; un nouveau jeton peut être créé à tout moment.',
  revoked: (a) => `${a} est révoqué`,
  none: 'Aucun jeton pour l’instant',
  noneMore: 'Avec un jeton, l’un de vos programmes fait ce que vous pouvez faire, dans les limites que vous fixez.',
  oneScope: 'Choisissez-en au moins un.',
  overSoon: (a) => `expire ${a}`,
};
