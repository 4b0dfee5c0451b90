import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Lat',
  phone: 'Telefon',
  width: 'Lățime',
  light: 'Luminos',
  dark: 'Întunecat',
  theme: 'Culori',
  missing: 'Calendarul nu a putut fi încărcat aici. Pagina proprie îl arată.',
  example: 'Intervale de exemplu: nu este publicat sau se deschide doar prin linkuri speciale.',
  visitorsSee: 'Ce văd vizitatorii',
};
