import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Široké',
  phone: 'Telefon',
  width: 'Šířka',
  light: 'Světlé',
  dark: 'Tmavé',
  theme: 'Barvy',
  missing: 'Kalendář se zde nepodařilo načíst. Ukazuje ho jeho vlastní stránka.',
  example: 'Ukázkové termíny: není zveřejněno, nebo se otevírá jen zvláštními odkazy.',
  visitorsSee: 'Co vidí návštěvníci',
};
