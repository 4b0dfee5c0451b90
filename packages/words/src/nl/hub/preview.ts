import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Breed',
  phone: 'Telefoon',
  width: 'Breedte',
  light: 'Licht',
  dark: 'Donker',
  theme: 'Kleuren',
  missing: 'De agenda kon hier niet worden geladen. Op de eigen pagina is die te zien.',
  example: 'Voorbeeldtijden: dit type is niet gepubliceerd, of alleen met speciale links te openen.',
  visitorsSee: 'Wat bezoekers zien',
};
