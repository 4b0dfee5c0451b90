import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: {
    one: '# Schlüssel',
    other: '# Schlüssel',
  },
  make: 'Neuer Schlüssel',
  name: 'Wofür er ist',
  nameHint: 'z. B. Nächtlicher Bericht',
  may: 'Darf',
  scopes: {
    read: 'Lesen',
    bookings: 'Buchungen',
    settings: 'Einstellungen',
  },
  scopeMore: {
    read: 'ansehen und nichts ändern',
    bookings: 'annehmen, verschieben, neu zuteilen, absagen',
    settings: 'ändern, wie das Team arbeitet',
  },
  ends: 'Endet',
  days: {
    one: 'nach # Tag',
    other: 'nach # Tagen',
  },
  year: 'nach einem Jahr',
  noEnd: 'nie',
  makeIt: 'Schlüssel erstellen',
  made: (a) => `Schlüssel ${a}`,
  how: 'Programme senden ihn als „Authorization: Bearer …“.',
  until: (a) => `bis ${a}`,
  endless: 'ohne Ende',
  used: (a) => `zuletzt benutzt ${a}`,
  unused: 'nie benutzt',
  revoke: 'Beenden',
  revokeTitle: (a) => `${a} beenden?`,
  revokeMore:
    'Programme, die ihn benutzen, werden ab dann abgewiesen. Das lässt sich nicht zurücknehmen; ein neuer ist jederzeit möglich.',
  revoked: (a) => `${a} ist beendet`,
  none: 'Noch keine Schlüssel',
  noneMore: 'Mit einem Schlüssel tut ein Programm, was Sie dürfen, in Grenzen, die Sie setzen.',
  oneScope: 'Wählen Sie mindestens eines.',
  overSoon: (a) => `endet ${a}`,
};
