import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Ihr Name',
  language: 'Sprache',
  asBrowser: 'Wie dieser Browser',
  zone: 'Zeitzone',
  start: 'Listen',
  onlyMine: 'Mit dem Eigenen beginnen',
  onlyMineMore: 'Heute und Buchungen zeigen zuerst Ihre eigenen; die anderen sind einen Klick entfernt.',
  keys: 'Einzelne Tasten tun etwas',
  keysMore:
    'J, K, R und / in Listen. Schalten Sie sie aus, wenn Sie Ihren Computer mit der Stimme bedienen oder Tasten versehentlich drücken.',
  changed: 'Geändert',
  sessions: 'Wo Sie angemeldet sind',
  sessionsMore: 'Beenden Sie, was Sie nicht kennen oder nicht mehr brauchen.',
  thisOne: 'diese hier',
  unknown: 'Ein Browser',
  used: (a) => `benutzt ${a}`,
  end: 'Abmelden',
  ended: 'Dort abgemeldet',
};
