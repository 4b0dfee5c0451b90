import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Широко',
  phone: 'Телефон',
  width: 'Ширина',
  light: 'Світла',
  dark: 'Темна',
  theme: 'Кольори',
  missing: 'Не вдалося завантажити календар тут. Його видно на його власній сторінці.',
  example: 'Час для прикладу: не опубліковано або відкривається лише особливими посиланнями.',
  visitorsSee: 'Що бачать відвідувачі',
};
