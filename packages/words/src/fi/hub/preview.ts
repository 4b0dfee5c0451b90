import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Leveä',
  phone: 'Puhelin',
  width: 'Leveys',
  light: 'Vaalea',
  dark: 'Tumma',
  theme: 'Värit',
  missing: 'Varauskalenteria ei voitu ladata tähän. Sen oma sivu näyttää sen.',
  example: 'Esimerkkiaikoja: ei julkaistu, tai avautuu vain erityisillä linkeillä.',
  visitorsSee: 'Mitä varaajat näkevät',
};
