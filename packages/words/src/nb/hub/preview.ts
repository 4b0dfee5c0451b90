import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Bred',
  phone: 'Telefon',
  width: 'Bredde',
  light: 'Lyst',
  dark: 'Mørkt',
  theme: 'Farger',
  missing: 'Kalenderen kunne ikke lastes inn her. Den vises på sin egen side.',
  example: 'Eksempeltider: Typen er ikke publisert, eller åpnes bare med spesielle lenker.',
  visitorsSee: 'Hva besøkende ser',
};
