import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Bred',
  phone: 'Telefon',
  width: 'Bredd',
  light: 'Ljust',
  dark: 'Mörkt',
  theme: 'Färger',
  missing: 'Kalendern kunde inte laddas här. Den visas på sin egen sida.',
  example: 'Exempeltider: typen är inte publicerad, eller öppnas bara med särskilda länkar.',
  visitorsSee: 'Vad besökare ser',
};
