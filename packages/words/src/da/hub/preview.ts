import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Bred',
  phone: 'Telefon',
  width: 'Bredde',
  light: 'Lyst',
  dark: 'Mørkt',
  theme: 'Farver',
  missing: 'Kalenderen kunne ikke indlæses her. Den vises på sin egen side.',
  example: 'Eksempeltider: Typen er ikke udgivet eller åbnes kun med særlige links.',
  visitorsSee: 'Hvad besøgende ser',
};
