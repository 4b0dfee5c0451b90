import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Wide',
  phone: 'Phone',
  width: 'Width',
  light: 'Light',
  dark: 'Dark',
  theme: 'Colours',
  missing: 'The booker could not be loaded here. Its own page shows it.',
  example: 'Example times: it is not published, or opens by special links only.',
  visitorsSee: 'What visitors see',
};
