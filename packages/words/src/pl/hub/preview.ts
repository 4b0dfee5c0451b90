import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Szeroko',
  phone: 'Telefon',
  width: 'Szerokość',
  light: 'Jasne',
  dark: 'Ciemne',
  theme: 'Kolory',
  missing: 'Nie udało się tu wczytać kalendarza. Widać go na jego własnej stronie.',
  example: 'Przykładowe terminy: nie opublikowano albo otwierają tylko linki specjalne.',
  visitorsSee: 'Co widzą rezerwujący',
};
