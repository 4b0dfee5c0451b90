import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Ancho',
  phone: 'Teléfono',
  width: 'Anchura',
  light: 'Claro',
  dark: 'Oscuro',
  theme: 'Colores',
  missing: 'No se pudo cargar aquí el calendario. Su propia página lo muestra.',
  example: 'Horarios de ejemplo: no está publicado, o solo se abre con enlaces especiales.',
  visitorsSee: 'Qué se ve al reservar',
};
