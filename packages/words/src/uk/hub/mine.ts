import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Ваше ім’я',
  language: 'Мова',
  asBrowser: 'Як у цьому браузері',
  zone: 'Часовий пояс',
  start: 'Списки',
  onlyMine: 'Починати з мого',
  onlyMineMore: '«Сьогодні» й «Бронювання» спершу показують ваше; решта — за одне натискання.',
  keys: 'Окремі клавіші виконують дії',
  keysMore: 'J, K, R і / у списках. Вимкніть їх, якщо говорите до комп’ютера або натискаєте клавіші випадково.',
  changed: 'Змінено',
  sessions: 'Де виконано вхід',
  sessionsMore: 'Завершіть те, чого не знаєте або вже не потребуєте.',
  thisOne: 'тут',
  unknown: 'Браузер',
  used: (a) => `використано ${a}`,
  end: 'Вийти',
  ended: 'Вихід там виконано',
};
