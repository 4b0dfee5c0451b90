import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Votre nom',
  language: 'Langue',
  asBrowser: 'Comme ce navigateur',
  zone: 'Fuseau horaire',
  start: 'Listes',
  onlyMine: 'Commencer par ce qui est à moi',
  onlyMineMore: 'Aujourd’hui et Rendez-vous montrent d’abord les vôtres ; les autres sont à un clic.',
  keys: 'Touches seules actives',
  keysMore:
    'J, K, R et / dans les listes. Désactivez-les si vous commandez l’ordinateur à la voix ou appuyez sur des touches par mégarde.',
  changed: 'Enregistré',
  sessions: 'Vos sessions ouvertes',
  sessionsMore: 'Fermez celles que vous ne connaissez pas ou dont vous n’avez plus besoin.',
  thisOne: 'celle-ci',
  unknown: 'Un navigateur',
  used: (a) => `utilisée ${a}`,
  end: 'Se déconnecter',
  ended: 'Session fermée',
};
