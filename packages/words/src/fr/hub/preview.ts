import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Large',
  phone: 'Téléphone',
  width: 'Largeur',
  light: 'Clair',
  dark: 'Sombre',
  theme: 'Couleurs',
  missing: 'Le calendrier n’a pas pu être chargé ici. Sa propre page le montre.',
  example: 'Créneaux d’exemple : pas encore publié, ou accessible par des liens spéciaux seulement.',
  visitorsSee: 'Ce que l’on voit en réservant',
};
