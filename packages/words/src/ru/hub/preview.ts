import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Широко',
  phone: 'Телефон',
  width: 'Ширина',
  light: 'Светлая',
  dark: 'Тёмная',
  theme: 'Цвета',
  missing: 'Не удалось загрузить календарь здесь. Он виден на своей странице.',
  example: 'Время для примера: не опубликовано или открывается только особыми ссылками.',
  visitorsSee: 'Что видят посетители',
};
