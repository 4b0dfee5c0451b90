import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Largo',
  phone: 'Telefono',
  width: 'Larghezza',
  light: 'Chiaro',
  dark: 'Scuro',
  theme: 'Colori',
  missing: 'Impossibile caricare qui il calendario. La sua pagina lo mostra.',
  example: 'Orari di esempio: non è pubblicato, o si apre solo con link speciali.',
  visitorsSee: 'Che cosa vede chi prenota',
};
