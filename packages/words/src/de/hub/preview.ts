import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Breit',
  phone: 'Telefon',
  width: 'Breite',
  light: 'Hell',
  dark: 'Dunkel',
  theme: 'Farben',
  missing: 'Der Bucher ließ sich hier nicht laden. Seine eigene Seite zeigt ihn.',
  example: 'Beispielzeiten: noch nicht veröffentlicht, oder nur über besondere Links zu öffnen.',
  visitorsSee: 'Was Buchende sehen',
};
