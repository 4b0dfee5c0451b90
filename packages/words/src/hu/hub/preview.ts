import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Széles',
  phone: 'Telefon',
  width: 'Szélesség',
  light: 'Világos',
  dark: 'Sötét',
  theme: 'Színek',
  missing: 'A naptárat itt nem sikerült betölteni. A saját oldalán látható.',
  example: 'Példaidőpontok: nincs közzétéve, vagy csak különleges linkkel nyílik meg.',
  visitorsSee: 'Amit a foglalók látnak',
};
